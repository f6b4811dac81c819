import { addDays, type Day } from '../../foundation/clock/day.ts'
import type { Every } from './duty.ts'

export type Period = { from: Day; to: Day }

const monthsOf: Record<Every, number> = { month: 1, quarter: 3, halfYear: 6, year: 12 }

/** The calendar periods that end within [from, to], in order: a duty is owed in the stretch in which its period ends. */
export function periodsEndingWithin(every: Every, from: Day, to: Day): Period[] {
  const length = monthsOf[every]
  const periods: Period[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    for (let month = 1; month <= 12; month += length) {
      const period = { from: firstOf(year, month), to: addDays(firstOf(year, month + length), -1) }
      if (period.to >= from && period.to <= to) periods.push(period)
    }
  }
  return periods
}

/** The calendar period of this length that holds `day`. */
export function periodOf(every: Every, day: Day): Period {
  const length = monthsOf[every]
  const year = Number(day.slice(0, 4))
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / length) * length + 1
  return { from: firstOf(year, first), to: addDays(firstOf(year, first + length), -1) }
}

function firstOf(year: number, month: number): Day {
  const over = month > 12
  return `${String(over ? year + 1 : year).padStart(4, '0')}-${String(over ? month - 12 : month).padStart(2, '0')}-01`
}
