import { addDays, isDay, type Day } from '../../../foundation/clock/day.ts'
import type { Cell } from './workbook-limits.ts'

// Excel's day 1 is 1900-01-01 and it believes in a 29 February 1900; from day 61 on this origin is right.
const serialOrigin: Day = '1899-12-30'

/** The day in a cell: a date cell, Excel's serial number, or the usual ways of writing one; null when it is none. */
export function dayIn(cell: Cell): Day | null {
  if (cell === null) return null
  if (typeof cell === 'object') {
    if ('day' in cell) return cell.day
    if ('number' in cell) return dayOfNumber(cell.number)
    return null
  }
  const written = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(cell.normalize('NFKC')) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(cell.normalize('NFKC'))
  if (!written) return null
  const day = `${written[1]}-${written[2]?.padStart(2, '0')}-${written[3]?.padStart(2, '0')}`
  return isDay(day) ? day : null
}

function dayOfNumber(digits: string): Day | null {
  if (/^\d{8}$/.test(digits)) return dayIn(digits)
  if (!/^\d{5}(\.0+)?$/.test(digits)) return null
  return addDays(serialOrigin, Number.parseInt(digits, 10))
}
