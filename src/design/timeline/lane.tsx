import { Light } from '../light.tsx'
import type { Side } from '../side-tag.tsx'
import { useText } from '../use-text.ts'
import type { TimelineItem } from './two-lane-timeline.tsx'

type LaneProps = {
  side: Side
  note?: string
  items: readonly TimelineItem[]
  place: (item: TimelineItem) => { left: string; width: string }
  partners: (id: string) => readonly string[]
  picked?: string
  onPick?: (id: string) => void
}

/** The words of a bar: at its end inside; of a one-sided bar in its middle, or beside it when it is short. */
const BarNote = ({ unlinked, left, width, children }: { unlinked?: boolean; left: string; width: string; children: React.ReactNode }) => {
  const [start, long] = [Number.parseFloat(left), Number.parseFloat(width)]
  if (!unlinked) return <span className="tp-bar-note" style={{ right: `calc(${100 - start - long}% + 10px)` }}>{children}</span>
  if (long >= 25) return <span className="tp-bar-note tp-bar-note-in" style={{ left: `${start + long / 2}%` }}>{children}</span>
  return <span className="tp-bar-note tp-bar-note-after" style={start + long < 75 ? { left: `calc(${start + long}% + 8px)` } : { right: `calc(${100 - start}% + 8px)` }}>{children}</span>
}

/** One side's rows: name at the left, bar on the axis; for a screen reader, dates, progress and partners in words. */
export const Lane = ({ side, note, items, place, partners, picked, onPick }: LaneProps) => {
  const t = useText()
  return (
    <section className={`tp-lane tp-lane-${side}`} aria-label={t(`design.side.${side}`)}>
      <div className="tp-lane-head"><b>{t(`design.side.${side}`)}</b>{note && <span>{note}</span>}</div>
      <ul>
        {items.map(item => {
          const { left, width } = place(item)
          const others = partners(item.id)
          const dot = <i className={`tp-dot tp-dot-${side}${item.unlinked ? ' tp-dot-hollow' : ''}`} aria-hidden="true" />
          return (
            <li key={item.id} className={picked === item.id ? 'tp-lane-picked' : undefined}>
              <div className={item.light ? 'tp-lane-name tp-lane-lit' : 'tp-lane-name'}>
                {onPick ? <button type="button" aria-pressed={picked === item.id} onClick={() => onPick(item.id)}>{dot}{item.title}</button> : <span>{dot}{item.title}</span>}
                {item.subtitle && <small>{item.subtitle}</small>}
                {item.light && <Light {...item.light} />}
              </div>
              <span className="tp-hidden">{t('design.timeline.item', { from: item.from, to: item.to })}{item.done !== undefined && t('design.timeline.done', { done: Math.round(item.done * 100) })}{others.length > 0 ? t('design.timeline.partners', { names: others.join(t('design.listComma')) }) : t('design.timeline.alone')}</span>
              <div className="tp-lane-track">
                <div className={`tp-bar${item.unlinked ? ' tp-bar-unlinked' : ''}`} style={{ left, width }}>{item.done !== undefined && !item.unlinked && <i style={{ width: `${item.done * 100}%` }} />}</div>
                {item.note && <BarNote unlinked={item.unlinked} left={left} width={width}>{item.note}</BarNote>}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
