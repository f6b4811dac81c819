import { addDays } from '../../../foundation/clock/day.ts'
import type { Every } from './duty-words.ts'

const monthsOf: Record<Every, number> = { month: 1, quarter: 3, halfYear: 6, year: 12 }

/** By which day the first period is due that ends on `from` or later. */
export const firstDue = (every: Every, from: string, graceDays: number): string => {
  const [year = '', month = ''] = from.split('-')
  const last = Math.ceil(Number(month) / monthsOf[every]) * monthsOf[every]
  const next = last === 12 ? `${Number(year) + 1}-01-01` : `${year}-${String(last + 1).padStart(2, '0')}-01`
  return addDays(next, graceDays - 1)
}
