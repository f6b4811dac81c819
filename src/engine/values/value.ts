import type { NumberValue } from './ratio.ts'

/** Not applicable: the rule does not concern this subject; `reason` is what the facts say. */
export interface NotApplicable { s: 'na'; reason: string }
/** Missing: not known. `names` says what, so that it can be asked for. */
interface Missing { s: 'missing'; names: readonly string[] }
/** No row, band or grade fits. */
interface None { s: 'none' }
/** The rule cannot be worked out for this subject. `line` is the line of the scheme. */
interface Failure { s: 'error'; code: string; line: number }
interface TextValue { s: 'text'; v: string }
export interface FlagValue { s: 'flag'; v: boolean }
/** A calendar day, counted from 1970-01-01. */
interface DateValue { s: 'date'; day: number }
interface ListValue { s: 'list'; items: readonly Value[] }
interface RecordValue { s: 'record'; fields: ReadonlyMap<string, Value> }
/** Votes by choice. */
interface TallyValue { s: 'tally'; counts: ReadonlyMap<string, NumberValue> }
interface BallotsValue { s: 'ballots'; ballots: readonly Ballot[] }
export interface Ballot { rater: string; group: string | undefined; values: ReadonlyMap<string, Value> }

type Known = NumberValue | TextValue | FlagValue | DateValue | ListValue | RecordValue | TallyValue | BallotsValue
export type Unknown = NotApplicable | Missing | None | Failure
export type Value = Known | Unknown

export const NONE: None = { s: 'none' }
export const TRUE: FlagValue = { s: 'flag', v: true }
export const FALSE: FlagValue = { s: 'flag', v: false }
export const flag = (v: boolean): FlagValue => (v ? TRUE : FALSE)
export const text = (v: string): TextValue => ({ s: 'text', v })
export const missing = (name: string): Missing => ({ s: 'missing', names: [name] })
export const failure = (code: string, line: number): Failure => ({ s: 'error', code, line })

/** How many names of missing things are carried along; the rest are counted. */
const MOST_NAMES = 20

/** Whether a value has no content of its own. */
export function isUnknown(value: Value): value is Unknown {
  return value.s === 'na' || value.s === 'missing' || value.s === 'none' || value.s === 'error'
}

const RANK: Record<string, number> = { error: 4, missing: 3, na: 2, none: 1 }

/**
 * What results when unknown values meet: an error before missing before not applicable before none.
 * Names of missing things are joined, so that all are named at once.
 */
export function meet(a: Unknown | undefined, b: Unknown): Unknown {
  if (a === undefined) return b
  if (a.s === 'missing' && b.s === 'missing') return { s: 'missing', names: joinNames(a.names, b.names) }
  return RANK[b.s]! > RANK[a.s]! ? b : a
}

function joinNames(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a === b) return a
  const names = [...a]
  const seen = new Set(a)
  for (const name of b) {
    if (seen.has(name)) continue
    if (names.length >= MOST_NAMES) {
      names[MOST_NAMES] = '…'
      break
    }
    seen.add(name)
    names.push(name)
  }
  return names
}

/** Marks the name of something that another subject misses, so that it is not taken for one's own further up. */
const FOREIGN = '\u0001'

/** What a subject misses, named as 二支部.bonus for others to read. Names that are another's already stay as they are. */
export function ofSubject(value: Unknown, id: string): Unknown {
  return value.s === 'missing' ? { s: 'missing', names: value.names.map((name) => (name.startsWith(FOREIGN) || name === '…' ? name : `${FOREIGN}${id}.${name}`)) } : value
}

/** The names of what is missing, for people; what the subject `own` itself misses is named without its id. */
export function missingNames(value: Missing, own?: string): string[] {
  const names = value.names.map((name) => (!name.startsWith(FOREIGN) ? name : own !== undefined && name.startsWith(`${FOREIGN}${own}.`) ? name.slice(own.length + 2) : name.slice(1)))
  return [...new Set(names)]
}
