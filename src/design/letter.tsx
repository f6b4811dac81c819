import { Icon } from './icon.tsx'
import './letter.css'

/** A letter to be read: song type, wide margins; printed as an A4 page. */
export const Letter = ({ title, lead, foot, children }: { title: string; lead?: React.ReactNode; foot?: React.ReactNode; children: React.ReactNode }) => (
  <article className="tp-letter">
    <h2>{title}</h2>
    {lead && <p className="tp-letter-lead">{lead}</p>}
    <ol>{children}</ol>
    {foot && <footer>{foot}</footer>}
  </article>
)

type LetterItemProps = {
  number: number
  /** side and state, above the sentence */
  tags?: React.ReactNode
  /** the sentence, as it will be printed */
  children: React.ReactNode
  /** small facts under it: day, target, what it serves */
  facts?: readonly React.ReactNode[]
  /** the item that is being looked at now */
  current?: boolean
  /** returned: its sentence is marked, and what was said stands under it */
  returned?: React.ReactNode
  actions?: React.ReactNode
}

/** One item of a letter. */
export const LetterItem = ({ number, tags, children, facts = [], current, returned, actions }: LetterItemProps) => (
  <li className={['tp-letter-item', current && 'tp-letter-current', returned && 'tp-letter-returned'].filter(Boolean).join(' ')} aria-current={current ? 'step' : undefined}>
    <span className="tp-letter-number">{number}</span>
    <div>
      {tags && <div className="tp-row">{tags}</div>}
      <p className="tp-doc">{children}</p>
      {facts.length > 0 && <ul className="tp-letter-facts">{facts.map((fact, at) => <li key={at}>{fact}</li>)}</ul>}
      {returned && <div className="tp-letter-said"><Icon name="octagon" size="s" /><span>{returned}</span></div>}
      {actions && <div className="tp-btns tp-letter-acts">{actions}</div>}
    </div>
  </li>
)
