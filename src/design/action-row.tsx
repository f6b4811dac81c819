import type { IconName } from './icon-paths.ts'
import { Icon } from './icon.tsx'
import './action-row.css'

type ActionRowProps = {
  icon?: IconName
  title: React.ReactNode
  /** grey line under the title: a tag, who sent it, why */
  note?: React.ReactNode
  /** when it is due: "今天 18:00", "周五" */
  due?: React.ReactNode
  /** the work itself: one or two buttons; nobody has to open anything first */
  actions?: React.ReactNode
  /** laid open under the title, for the row that comes first: what would change, what is asked */
  children?: React.ReactNode
}

/** One thing to do, done where it stands. On the phone it is a card whose buttons fill the width. Stands in an `ActionList`. */
export const ActionRow = ({ icon, title, note, due, actions, children }: ActionRowProps) => (
  <li className={children ? 'tp-action tp-action-open' : 'tp-action'}>
    {icon && <span className="tp-action-icon"><Icon name={icon} /></span>}
    <div className="tp-action-words">
      <div className="tp-action-title">{title}</div>
      {note && <div className="tp-action-note">{note}</div>}
      {children && <div className="tp-action-detail">{children}</div>}
    </div>
    {due && <div className="tp-action-due">{due}</div>}
    {actions && <div className="tp-action-acts">{actions}</div>}
  </li>
)

/** A group of things to do: "今天 3 件". */
export const ActionList = ({ title, note, children }: { title?: string; note?: React.ReactNode; children: React.ReactNode }) => (
  <section className="tp-actionlist" aria-label={title}>
    {title && <h3>{title}{note && <span>{note}</span>}</h3>}
    <ul>{children}</ul>
  </section>
)
