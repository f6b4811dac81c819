import { Link } from 'react-router'
import { addDays } from '../../../foundation/clock/day.ts'
import { useSay, useText } from '../../../design/use-text.ts'
import type { MeetingRow } from './meeting-types.ts'
import './month-grid.css'

/** The days shown for a month: whole weeks from Monday. `month`: 'YYYY-MM'. */
export const daysOfMonth = (month: string): string[] => {
  const first = `${month}-01`
  const monday = addDays(first, -((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7))
  const days = Array.from({ length: 42 }, (_, at) => addDays(monday, at))
  return days.slice(0, days[35]!.startsWith(month) ? 42 : days[28]!.startsWith(month) ? 35 : 28)
}

/** A month of meetings: each on its day, to be opened; dashed while it is still to come, amber when it was not held. */
export const MonthGrid = ({ month, today, meetings }: { month: string; today: string; meetings: readonly MeetingRow[] }) => {
  const t = useText()
  const say = useSay()
  const look = { planned: 'bl-month-open', noticed: 'bl-month-open', held: undefined, notHeld: 'bl-month-failed' }
  return (
    <div className="bl-month">
      {t('branch-life.month.weekdays').split(' ').map(name => <div key={name} className="bl-month-head">{name}</div>)}
      {daysOfMonth(month).map(day => {
        const own = meetings.filter(meeting => meeting.day === day)
        return (
          <div key={day} className={['bl-month-day', day === today && 'bl-month-today', !day.startsWith(month) && 'bl-month-other'].filter(Boolean).join(' ')}>
            <time dateTime={day}>{Number(day.slice(8))}</time>
            {own.length > 0 && <ul>{own.map(meeting => <li key={meeting.id}><Link to={`/branch-life/meetings/${meeting.id}`} className={look[meeting.state]} title={`${meeting.title} · ${meeting.unit.name}`}>{say(meeting.label)} <small>{meeting.unit.name}{meeting.state === 'notHeld' && ` · ${t('branch-life.state.notHeld')}`}</small></Link></li>)}</ul>}
          </div>
        )
      })}
    </div>
  )
}
