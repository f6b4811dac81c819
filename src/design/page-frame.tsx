import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Link, useLocation } from 'react-router'
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
  /** the way here: stands in the top bar on PC, is the way back on the phone */
  trail?: readonly { label: string; to: string }[]
  /** filters and views, one row under the head */
  filters?: React.ReactNode
  children: React.ReactNode
}

/** The id of the element in a shell's top bar that takes a page's trail. */
export const trailSlot = 'tp-trail'

/** Every page: its title, the facts under it, who may see it, its actions, then its blocks. */
export const PageFrame = ({ title, facts = [], audience, actions, trail, filters, children }: PageFrameProps) => {
  const t = useText()
  useEffect(() => { document.title = `${title} · ${t('design.product')}` }, [title, t])
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useLocation().key === 'default'
  // After a step inside the program the new page's title takes the focus, so that it is heard and Tab starts here; a field that asked for it keeps it.
  useEffect(() => { if (!first && !heading.current?.closest('main')?.contains(document.activeElement)) heading.current?.focus({ preventScroll: true }) }, [first])
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  // The bar belongs to the shell; on the phone there is none, and the arrow before the title leads back.
  // eslint-disable-next-line react-hooks/set-state-in-effect -- the slot exists only after the shell has been drawn
  useEffect(() => setSlot(document.getElementById(trailSlot)), [])
  const back = trail?.[trail.length - 1]
  return (
    <div className="tp-frame">
      {trail && slot && createPortal(<nav className="tp-trail" aria-label={t('design.trail')}><ol>{trail.map(step => <li key={step.to}><Link to={step.to}>{step.label}</Link></li>)}<li aria-current="page">{title}</li></ol></nav>, slot)}
      <header className="tp-page-head">
        {back && <Link className="tp-page-back" to={back.to} aria-label={t('design.back', { to: back.label })}><Icon name="left" /></Link>}
        <div className="tp-page-words">
          <h1 ref={heading} tabIndex={-1}>{title}</h1>
          {(facts.length > 0 || audience) && <ul className="tp-page-facts">{facts.map((fact, at) => <li key={at}>{fact}</li>)}{audience && <li>{t('design.audience', { who: audience })}</li>}</ul>}
        </div>
        {actions && <div className="tp-actions">{actions}</div>}
      </header>
      {filters && <div className="tp-filters">{filters}</div>}
      {children}
    </div>
  )
}
