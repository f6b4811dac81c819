import { addDays, type Day } from '../../../foundation/clock/day.ts'

/** The first and the last day of a month 'YYYY-MM'. */
export function daysOfMonth(month: string): { first: Day; last: Day } {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`
  return { first: `${month}-01`, last: addDays(next, -1) }
}

const year = 365
const behind = 0.6

/**
 * True if an item goes weakly: its day has passed, or less than three fifths is done of what an even pace asks for by `day`.
 * What has no amount is judged by its day only. It is shown to people, never added up over them.
 */
export function goesWeakly(item: { target: string | null; done: string; due: Day | null; year: number }, day: Day): boolean {
  const share = item.target === null || Number(item.target) === 0 ? null : Number(item.done) / Number(item.target)
  const due = item.due ?? `${item.year}-12-31`
  if (share !== null && share >= 1) return false
  if (due < day) return true
  if (share === null) return false
  const passed = (Date.parse(day) - Date.parse(`${item.year}-01-01`)) / 86_400_000
  const whole = Math.max(1, Math.min(year, (Date.parse(due) - Date.parse(`${item.year}-01-01`)) / 86_400_000))
  return share < behind * Math.min(1, passed / whole)
}
