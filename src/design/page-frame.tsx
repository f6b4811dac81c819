import { useEffect } from 'react'
import { Link } from 'react-router'
import { Icon } from './icon.tsx'
import { useText } from './use-text.ts'
import './page-frame.css'

type PageFrameProps = {
  /** answers "what needs me", or names the thing: "早上好，程若谷。今天有三件事等你。" */
  title: string
  /** one or more short facts under the title, joined by a middle dot */
  facts?: React.ReactNode[]
  /** who may see this page: "本局全体" */
  audience?: string
  actions?: React.ReactNode
  /** the trail above: shown in the top bar on PC, as a way back on the phone */
  trail?: readonly { label: string; to: string }[]
  /** filters and views, one row under the head */
  filters?: React.ReactNode
  children: React.ReactNode
}

/** Every page: its title, the facts under it, who may see it, its actions, then its blocks. */
export const PageFrame = ({ title, facts = [], audience, actions, trail, filters, children }: PageFrameProps) => {
  const t = useText()
  useEffect(() => { document.title = `${title} · ${t('design.product')}` }, [title, t])
  const back = trail?.at(-1)
  return (
    <div className="tp-frame">
      {trail && <nav className="tp-trail" aria-label={t('design.trail')}><ol>{trail.map(step => <li key={step.to}><Link to={step.to}>{step.label}</Link></li>)}<li aria-current="page">{title}</li></ol></nav>}
      <header className="tp-page-head">
        {back && <Link className="tp-page-back" to={back.to} aria-label={t('design.back', { to: back.label })}><Icon name="left" /></Link>}
        <div className="tp-page-words">
          <h1 tabIndex={-1}>{title}</h1>
          {(facts.length > 0 || audience) && <ul className="tp-page-facts">{facts.map((fact, at) => <li key={at}>{fact}</li>)}{audience && <li>{t('design.audience', { who: audience })}</li>}</ul>}
        </div>
        {actions && <div className="tp-actions">{actions}</div>}
      </header>
      {filters && <div className="tp-filters">{filters}</div>}
      {children}
    </div>
  )
}
