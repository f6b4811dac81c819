import './states.css'

/** Nothing here yet: what to do next, with the button that does it. */
export const EmptyState = ({ title, children, actions }: { title: string; children?: React.ReactNode; actions?: React.ReactNode }) => (
  <div className="tp-state"><h3>{title}</h3>{children && <p>{children}</p>}{actions && <div className="tp-btns">{actions}</div>}</div>
)
