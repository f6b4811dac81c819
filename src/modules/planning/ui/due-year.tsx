import { monthWord } from '../../../design/format-date.ts'
import { useLanguage, useText } from '../../../design/use-text.ts'
import { DueLine } from './due-line.tsx'
import type { DueDay } from './plan-shapes.ts'

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))

/** A year by months: what falls due in each, by day; a month's name opens it day by day. */
export const DueYear = ({ year, days, onMonth }: { year: string; days: readonly DueDay[]; onMonth: (month: string) => void }) => {
  const t = useText()
  const language = useLanguage()
  return (
    <div className="tp-due-year">
      {months.map(at => {
        const month = `${year}-${at}`
        const own = days.filter(({ day }) => day.startsWith(month))
        const name = monthWord(`${month}-01`, language)
        return (
          <section key={month} aria-label={name}>
            <h3><button type="button" className="tp-due-open" onClick={() => onMonth(month)}>{name}</button></h3>
            {own.length === 0 ? <p className="tp-muted">{t('planning.calendar.none.short')}</p> : <ul>{own.map(one => <li key={one.id}><span className="tp-num">{Number(one.day.slice(8))}</span> <DueLine one={one} /></li>)}</ul>}
          </section>
        )
      })}
    </div>
  )
}
