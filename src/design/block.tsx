import { useId } from 'react'
import './block.css'

type BlockProps = {
  title?: React.ReactNode
  /** a few grey words after the title: a count whose list stands right below, a period */
  note?: React.ReactNode
  /** at the right end of the head: legend, seal, one quiet action */
  end?: React.ReactNode
  /** what is said once for the whole block: seals, where the data end */
  foot?: React.ReactNode
  /** without inner padding, for tables and lists that reach the edges */
  flush?: boolean
  density?: 'tight' | 'read' | 'touch'
  level?: 2 | 3
  children?: React.ReactNode
}

/** A white block on paper: head, body, foot. */
export const Block = ({ title, note, end, foot, flush, density, level = 2, children }: BlockProps) => {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={flush ? 'tp-block tp-block-long' : 'tp-block'} data-density={density} aria-labelledby={title ? id : undefined}>
      {(title || end) && <header className="tp-block-head"><Heading id={id}>{title}</Heading>{note && <span className="tp-block-note">{note}</span>}{end && <div className="tp-block-end">{end}</div>}</header>}
      <div className={flush ? 'tp-block-flush' : 'tp-block-body'}>{children}</div>
      {foot && <footer className="tp-block-foot">{foot}</footer>}
    </section>
  )
}
