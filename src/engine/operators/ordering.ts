import { compare } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { demand } from '../formula/functions.ts'
import type { Formula } from '../formula/expression.ts'
import type { Row } from '../run/row.ts'
import { join, readEnum, readFormula } from '../scheme/reading.ts'
import type { Keyed, Reading } from '../scheme/reading.ts'
import type { Unknown } from '../values/value.ts'
import type { Linker } from './operator.ts'
import type { Member, Team } from './member-set.ts'

/** By what members are put in order: the value, then further values that break ties. */
export interface Ordering { value: Formula; then: Formula[]; order: 'high_first' | 'low_first'; orderWritten: boolean }
export interface Standing { keys: NumberValue[] }

export function readOrdering(keyed: Keyed, key: string, path: string, reading: Reading): Ordering | undefined {
  const value = readFormula(keyed.get(key), join(path, key), reading)
  const then = keyed.get('then')
  const further = then ? (then.kind === 'list' ? then.items : [then]).map((item) => readFormula(item, join(path, 'then'), reading)).filter((each) => each !== undefined) : []
  const order = readEnum(keyed.get('order'), join(path, 'order'), ['high_first', 'low_first'] as const, reading) ?? 'high_first'
  return value && { value, then: further, order, orderWritten: keyed.get('order') !== undefined }
}

/** What a member stands with; unknown when any of its values is. */
export function linkStanding(ordering: Ordering, linker: Linker, line: number): (row: Row) => Standing | Unknown {
  const keys = [ordering.value, ...ordering.then].map((formula) => linker.formula(formula))
  return (row) => {
    const values = keys.map((key) => key(row, undefined))
    if (values[0]!.s === 'none') return values[0]
    return demand(values, 'number', line) ?? { keys: values as NumberValue[] }
  }
}

/** Members in order, best first, those that tie together. `order` holds for the value; further values always go high first. */
export function tiers<T extends Standing>(team: Team<T>, order: Ordering['order']): Member<T>[][] {
  const sorted = [...team.members].sort((a, b) => byKeys(a.value, b.value, order) || a.row - b.row)
  const result: Member<T>[][] = []
  for (const member of sorted) {
    const last = result.at(-1)
    if (last && byKeys(last[0]!.value, member.value, order) === 0) last.push(member)
    else result.push([member])
  }
  return result
}

function byKeys(a: Standing, b: Standing, order: Ordering['order']): number {
  for (let i = 0; i < a.keys.length; i++) {
    const difference = compare(b.keys[i]!, a.keys[i]!)
    if (difference !== 0) return i === 0 && order === 'low_first' ? -difference : difference
  }
  return 0
}
