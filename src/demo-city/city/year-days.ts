import { addDays, type Day } from '../../foundation/clock/day.ts'

/** Half a month of the year: the days of its occasions, and the moment at which the Party office has recorded them. */
export type HalfMonth = { month: number; half: 1 | 2; days: readonly Day[]; recordedAt: string }

/** Official holidays of 2026, first and last day. */
const holidays: readonly (readonly [Day, Day])[] = [['2026-01-01', '2026-01-03'], ['2026-02-15', '2026-02-23'], ['2026-04-04', '2026-04-06'], ['2026-05-01', '2026-05-05'], ['2026-06-19', '2026-06-21'], ['2026-09-25', '2026-09-27'], ['2026-10-01', '2026-10-07']]

const windows = { 1: [7, 14], 2: [21, 28] } as const

/** The 24 half-months of 2026. Recording comes within a week of the days, so that nothing is late by itself. */
export const halfMonths: readonly HalfMonth[] = Array.from({ length: 24 }, (_, index) => {
  const month = Math.floor(index / 2) + 1
  const half = index % 2 === 0 ? 1 : 2
  const [first, last] = windows[half].map((day) => `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) as [Day, Day]
  return { month, half, days: workdays(first, last), recordedAt: `${last}T17:30:00+08:00` }
})

/** The days from `first` to `last` that are neither a weekend nor a holiday. */
function workdays(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    if (weekday !== 0 && weekday !== 6 && !holidays.some(([from, to]) => day >= from && day <= to)) days.push(day)
  }
  return days
}
