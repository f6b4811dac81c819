import { writeDay } from '../values/day.ts'
import { writeNumber } from '../values/number-text.ts'
import { missingNames } from '../values/value.ts'
import type { Value } from '../values/value.ts'

/** A result as plain data. Numbers are exact texts: the shortest decimal, else a ratio such as 50/3. */
export type OutcomeValue =
  | { state: 'value'; type: 'number'; value: string }
  | { state: 'value'; type: 'text'; value: string }
  | { state: 'value'; type: 'flag'; value: boolean }
  | { state: 'na'; reason: string }
  | { state: 'missing'; missing: string[] }
  | { state: 'none' }
  | { state: 'error'; code: string; line: number }

/** The plain form of a value. Dates read as texts, lists as their elements. `own` is the id of the subject it is told to. */
export function outcomeValue(value: Value, own?: string): OutcomeValue {
  switch (value.s) {
    case 'number': return { state: 'value', type: 'number', value: writeNumber(value) }
    case 'text': return { state: 'value', type: 'text', value: value.v }
    case 'flag': return { state: 'value', type: 'flag', value: value.v }
    case 'date': return { state: 'value', type: 'text', value: writeDay(value.day) }
    case 'na': return { state: 'na', reason: value.reason }
    case 'missing': return { state: 'missing', missing: missingNames(value, own) }
    case 'none': return { state: 'none' }
    case 'error': return { state: 'error', code: value.code, line: value.line }
    default: return { state: 'value', type: 'text', value: describe(value) }
  }
}

/** A value in one line, for sentences and for lists of inputs. */
export function describe(value: Value): string {
  switch (value.s) {
    case 'number': return writeNumber(value)
    case 'text': return value.v
    case 'flag': return String(value.v)
    case 'date': return writeDay(value.day)
    case 'list': return few(value.items.map(describe))
    case 'record': return few([...value.fields].filter(([, field]) => field.s !== 'missing').map(([name, field]) => `${name} ${describe(field)}`))
    case 'tally': return few([...value.counts].map(([choice, votes]) => `${choice} ${describe(votes)}`))
    case 'ballots': return `${value.ballots.length}`
    case 'na': return value.reason
    case 'missing': return missingNames(value).join(', ')
    case 'none': return '—'
    case 'error': return value.code
  }
}

const MOST = 20

function few(items: string[]): string {
  return items.length > MOST ? `${items.slice(0, MOST).join(', ')} … (${items.length})` : items.join(', ')
}
