import { isDay, type Day } from '../../foundation/clock/day.ts'
import type { TextParams } from '../../foundation/i18n/texts.ts'
import { dayIn, type Cell, type Unit } from '../organisation/index.ts'
import { exact, isDecimal, scaled } from '../planning/index.ts'
import type { IssueCode } from './issue-texts.ts'
import { plain, type Known } from './known-things.ts'
import type { Field } from './register-rules.ts'
import type { Register } from './tables.ts'

/** A row that holds together, apart from whether its unit stood on that day. */
export type CheckedEntry = { key: string; date: Day; unit: Unit; values: Record<string, string>; refs: Record<string, string> }

/** One thing wrong in one field of a row. */
export type FieldIssue = { field: Field; code: IssueCode; params: TextParams }

const longest = 120

/**
 * Checks the cells of one row (by field key) against the register's form. Forms bring ids, sheets bring names or codes:
 * both are looked up in the same place.
 */
export function checkEntry(register: Register, cells: Readonly<Record<string, Cell>>, known: Known, today: Day): CheckedEntry | { issues: FieldIssue[] } {
  const values: Record<string, string> = {}
  const refs: Record<string, string> = {}
  const issues: FieldIssue[] = []
  for (const field of register.fields) {
    const say = (code: IssueCode, params: TextParams = {}) => issues.push({ field, code, params })
    const cell = cells[field.key] ?? null
    const words = wordsOf(cell)
    if (words === '') {
      if (field.required) say('empty')
      continue
    }
    const value = words.slice(0, 40)
    if (/[\u0000-\u001f\u007f]/.test(words)) say('control-characters')
    else if (field.type === 'text') {
      if ([...words].length > longest) say('too-long', { most: longest })
      else values[field.key] = words
    } else if (field.type === 'number') {
      if (isDecimal(words) && !words.startsWith('-')) values[field.key] = exact(scaled(words))
      else say('not-a-number', { value })
    } else if (field.type === 'date') {
      const day = dayIn(cell)
      if (!day || !isDay(day)) say('not-a-day', { value })
      else if (field.key === register.date_field && day > today) say('in-the-future')
      else values[field.key] = day
    } else if (field.type === 'choice') {
      if (field.choices.includes(words)) values[field.key] = words
      else say('not-a-choice', { value, choices: field.choices.join('、') })
    } else {
      const found = known[field.type].get(plain(words))
      if (!found) say(`unknown-${field.type}`, { value })
      else {
        values[field.key] = found.name
        refs[field.key] = found.id
      }
    }
  }
  const unit = known.unit.get(refs[register.unit_field] ?? '')
  if (issues.length > 0 || !unit) return { issues }
  return { key: values[register.key_field] ?? '', date: values[register.date_field] ?? '', unit, values, refs }
}

/** What a cell says, '' for an empty one. */
export function wordsOf(cell: Cell): string {
  if (cell === null) return ''
  return (typeof cell === 'string' ? cell : 'number' in cell ? cell.number : 'day' in cell ? cell.day : String(cell.truth)).trim()
}
