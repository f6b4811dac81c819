import { addDays } from '../../../foundation/clock/day.ts'
import { useText } from '../../../design/use-text.ts'
import { DueLine } from './due-line.tsx'
import type { DueDay } from './plan-shapes.ts'

/** The days shown for a month: whole weeks from Monday. */
const weeksOf = (month: string): string[][] => {
  const first = `${month}-01`
  const monday = addDays(first, -((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7))
  const weeks = Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_, day) => addDays(monday, week * 7 + day)))
  return weeks.filter(week => week.some(day => day.startsWith(month)))
}

/** A month day by day: on each what falls due, the Party side above, business below. */
export const DueMonth = ({ month, today, days }: { month: string; today: string; days: readonly DueDay[] }) => {
  const t = useText()
  return (
    <div className="tp-due-scroll" role="region" aria-label={t('planning.view.calendar')} tabIndex={0}>
      <table className="tp-due-month">
        <thead><tr>{t('planning.calendar.weekdays').split(' ').map(name => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>
          {weeksOf(month).map(week => (
            <tr key={week[0]}>
              {week.map(day => {
                const own = days.filter(one => one.day === day)
                return (
                  <td key={day} className={[day === today && 'tp-due-today', !day.startsWith(month) && 'tp-due-other'].filter(Boolean).join(' ') || undefined} aria-current={day === today ? 'date' : undefined}>
                    <time dateTime={day}>{Number(day.slice(8))}</time>
                    {own.length > 0 && <ul>{own.map(one => <li key={one.id}><DueLine one={one} short /></li>)}</ul>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
