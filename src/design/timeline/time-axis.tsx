import { monthWord } from '../format-date.ts'
import { useLanguage, useText } from '../use-text.ts'
import { monthStarts, placeOf } from './timeline-layout.ts'

/** The months between the lanes, and their hairlines through both. */
export const TimeAxis = ({ from, to, today }: { from: string; to: string; today?: string }) => {
  const t = useText()
  const language = useLanguage()
  const months = monthStarts(from, to)
  return (
    <div className="tp-axis">
      <b>{t('design.timeline.year', { year: from.slice(0, 4) })}</b>
      <div className="tp-axis-track">
        {months.map((month, at) => {
          const left = placeOf(month, from, to)
          const right = at + 1 < months.length ? placeOf(months[at + 1]!, from, to) : 1
          return <span key={month} className={today?.slice(0, 7) === month.slice(0, 7) ? 'tp-axis-now' : undefined} style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }}><em>{monthWord(month, language)}</em></span>
        })}
      </div>
      <div className="tp-axis-lines" aria-hidden="true">{months.map(month => <i key={month} className={Number(month.slice(5, 7)) % 3 === 1 ? 'tp-quarter' : undefined} style={{ left: `${placeOf(month, from, to) * 100}%` }} />)}</div>
    </div>
  )
}
