import { useId, useState } from 'react'
import { Figure } from './figure/figure.tsx'
import type { FigureRef } from './figure/figure-ref.ts'
import { Sentence, type SentencePart } from './figure/sentence.tsx'
import { formatNumber } from './format-number.ts'
import { Icon } from './icon.tsx'
import { SideTag, type Side } from './side-tag.tsx'
import { useText } from './use-text.ts'
import './explain-tree.css'

export type ExplainItem = {
  id: string
  title: string
  /** the worked step as a person would write it; its figures open */
  sentence: readonly SentencePart[]
  /** what was lost, already signed ("-2.00"); leave it out when nothing was */
  deduction?: string
  value: string | null
  max?: string
  /** the item's own value as a figure; plain text without it */
  figure?: FigureRef
  state?: 'value' | 'na' | 'missing'
  /** what lies under the item when it is opened: its parts, its records */
  detail?: React.ReactNode
  open?: boolean
}

export type ExplainSection = { id: string; side?: Side; title?: string; note?: React.ReactNode; value: string | null; max?: string; figure?: FigureRef; items: readonly ExplainItem[] }

type ValueProps = { title: string; value: string | null; max?: string; figure?: FigureRef; state?: 'value' | 'na' | 'missing' }

const Value = ({ title, value, max, figure, state }: ValueProps) => {
  const t = useText()
  const plain = value === null ? t(state === 'na' ? 'design.figure.na' : 'design.figure.missing') : formatNumber(value)
  return <span className="tp-explain-value">{figure ? <Figure value={value} figure={figure} state={state ?? (value === null ? 'missing' : 'value')} name={title} /> : <span>{plain}</span>}{max !== undefined && <em>/ {max}</em>}</span>
}

const Item = ({ item }: { item: ExplainItem }) => {
  const [open, setOpen] = useState(item.open ?? false)
  const id = useId()
  const head = <><Icon name={open ? 'down' : 'right'} size="xs" /><b>{item.title}</b></>
  return (
    <li className="tp-explain-item">
      <div className="tp-explain-head">
        {item.detail ? <button type="button" className="tp-explain-turn" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(now => !now)}>{head}</button> : <span className="tp-explain-turn tp-explain-leaf"><b>{item.title}</b></span>}
        <span className="tp-explain-points">{item.deduction && <span className="tp-explain-loss">{formatNumber(item.deduction)}</span>}<Value {...item} /></span>
      </div>
      <p><Sentence parts={item.sentence} /></p>
      {open && item.detail && <div id={id} className="tp-explain-detail">{item.detail}</div>}
    </li>
  )
}

/** A score explained: per side its items, each with the worked sentence, what was lost, value and full mark; items open to their parts. */
export const ExplainTree = ({ sections }: { sections: readonly ExplainSection[] }) => {
  const t = useText()
  return (
    <div className="tp-explain">
      {sections.map(section => (
        <section key={section.id} aria-label={section.title ?? (section.side && t(`design.side.${section.side}`))}>
          <div className="tp-explain-section">{section.side ? <SideTag side={section.side}>{section.title}</SideTag> : <b>{section.title}</b>}{section.note && <span className="tp-sec">{section.note}</span>}<Value title={section.title ?? (section.side ? t(`design.side.${section.side}`) : '')} {...section} /></div>
          <ul>{section.items.map(item => <Item key={item.id} item={item} />)}</ul>
        </section>
      ))}
    </div>
  )
}
