import type { Day } from '../../../foundation/clock/day.ts'
import type { Text } from '../../../foundation/i18n/texts.ts'
import { cellWords, dayIn, plain, textIn, type Cell, type Unit } from '../../organisation/index.ts'
import { isDecimal, type Decimal } from '../decimal.ts'
import type { Side } from '../planning-rules.ts'
import type { ColumnKey } from './goal-columns.ts'
import type { GoalPlaces } from './goal-places.ts'
import type { Complaints } from './sheet-issue.ts'

const offered = 12

/** The word in a cell as the key that it stands for in either language; null when empty or unknown (then it has been said). */
export function wordIn<K extends string>(cell: Cell, column: ColumnKey, complaints: Complaints, words: Readonly<Record<K, Text>>, required: boolean): K | null {
  const text = textIn(cell, column, complaints, { most: 40, required })
  if (text === null) return null
  const keys = Object.keys(words) as K[]
  const found = keys.find((key) => [words[key].zh, words[key].en].some((word) => plain(word) === plain(text)))
  if (!found) complaints.say(column, 'unknown-word', { value: text, options: keys.map((key) => words[key].zh).join('、') })
  return found ?? null
}

/** The day in a cell; null when it is none. */
export function dateIn(cell: Cell, column: ColumnKey, complaints: Complaints): Day | null {
  if (cell === null) {
    complaints.say(column, 'empty')
    return null
  }
  const day = dayIn(cell)
  if (day === null) complaints.say(column, 'bad-day', { value: cellWords(cell) })
  return day
}

/** The number in a cell, typed as a number or as text; undefined when empty or wrong. */
export function numberIn(cell: Cell, column: ColumnKey, complaints: Complaints): Decimal | undefined {
  if (cell === null) return undefined
  const written = cellWords(cell).normalize('NFKC').trim()
  if (isDecimal(written) && typeof cell !== 'boolean') return written
  complaints.say(column, 'bad-number', { value: written })
  return undefined
}

/** The unit of a side that a cell names; null when none or several are called so. `side` undefined: of either. */
export function unitIn(text: string, column: ColumnKey, complaints: Complaints, places: GoalPlaces, side: Side | undefined): Unit | null {
  const found = (places.unitsBy.get(plain(text)) ?? []).filter((unit) => side === undefined || unit.side === side)
  if (found.length === 0) complaints.say(column, 'unknown-unit', { value: text, options: places.units.filter((unit) => side === undefined || unit.side === side).slice(0, offered).map(({ name }) => name).join('、') })
  if (found.length > 1) complaints.say(column, 'ambiguous-unit', { value: text, options: found.slice(0, offered).map(({ code }) => code).join('、') })
  return found.length === 1 ? found[0]! : null
}
