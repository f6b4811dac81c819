import { dayInSentence, weekday } from '../../../design/format-date.ts'
import { useLanguage, useText } from '../../../design/use-text.ts'
import { DueLine } from './due-line.tsx'
import type { DueDay } from './plan-shapes.ts'

/** The days of a month on which something falls due, one after the other: what a phone and a sheet of paper show. */
export const DueAgenda = ({ days }: { days: readonly DueDay[] }) => {
  const t = useText()
  const language = useLanguage()
  const dates = [...new Set(days.map(({ day }) => day))]
  if (dates.length === 0) return <p className="tp-due-none">{t('planning.calendar.none')}</p>
  return (
    <ul className="tp-due-agenda">
      {dates.map(date => <li key={date}><time dateTime={date}>{dayInSentence(date, language)} <span className="tp-muted">{weekday(date, language)}</span></time><ul>{days.filter(({ day }) => day === date).map(one => <li key={one.id}><DueLine one={one} /></li>)}</ul></li>)}
    </ul>
  )
}
