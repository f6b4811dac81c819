const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** A day as the number of days since 1970-01-01 from a text such as 2026-03-31; undefined when there is no such day. */
export function readDay(source: string): number | undefined {
  const parts = DATE.exec(source)
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined
  return dayNumber(year, month, day)
}

/** The day as text, 2026-03-31. */
export function writeDay(day: number): string {
  const { year, month, day: dayOfMonth } = calendar(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

export function monthLength(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Days since 1970-01-01 in the Gregorian calendar; months outside 1–12 carry over into years. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** Year, month and day of the month. */
export function calendar(dayCount: number): { year: number; month: number; day: number } {
  const z = dayCount + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

/** The same day of the month `count` months later, or the last day of that month when it is shorter. */
export function addMonths(dayCount: number, count: number): number {
  const { year, month, day } = calendar(dayCount)
  const index = year * 12 + month - 1 + count
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return dayNumber(y, m, Math.min(day, monthLength(y, m)))
}

/** Whole months from one day to another, below zero when the second is earlier. */
export function monthsBetween(from: number, to: number): number {
  if (to < from) return -monthsBetween(to, from)
  const a = calendar(from)
  const b = calendar(to)
  const count = (b.year - a.year) * 12 + b.month - a.month
  return addMonths(from, count) > to ? count - 1 : count
}

export type CalendarUnit = 'month' | 'quarter' | 'half' | 'year'
const UNIT_MONTHS: Record<CalendarUnit, number> = { month: 1, quarter: 3, half: 6, year: 12 }

/**
 * The calendar periods that a span of days touches, as first days, in order. `yearStart` is month and day where
 * the scheme's own year begins, so that its quarters and halves begin there too.
 */
export function periodsOf(from: number, to: number, unit: CalendarUnit, yearStart: { month: number; day: number }): number[] {
  const starts: number[] = []
  for (let start = periodStart(from, unit, yearStart); start <= to; start = addMonths(start, UNIT_MONTHS[unit])) starts.push(start)
  return starts
}

/** The first day of the calendar period in which a day falls. */
export function periodStart(day: number, unit: CalendarUnit, yearStart: { month: number; day: number }): number {
  const { year } = calendar(day)
  let start = dayNumber(year, yearStart.month, yearStart.day)
  if (start > day) start = dayNumber(year - 1, yearStart.month, yearStart.day)
  const months = monthsBetween(start, day)
  return addMonths(start, months - (months % UNIT_MONTHS[unit]))
}
