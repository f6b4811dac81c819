import { ONE, ZERO, compare, whole } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { periodStart, periodsOf } from '../values/day.ts'
import { FALSE, TRUE, failure, isUnknown, meet } from '../values/value.ts'
import type { FlagValue, Unknown, Value } from '../values/value.ts'
import { demand, mean, total } from '../formula/functions.ts'
import { frame } from '../formula/link-formula.ts'
import type { Locals, Row } from '../run/row.ts'
import { combine, trimmed } from './combine.ts'
import type { EachNode } from './each-node.ts'
import type { Linker } from './operator.ts'
import { tableKey } from './table-key.ts'

/** One element that passed the filter. `same` is set on elements whose matter was already counted. */
export interface Entry { item: Value; locals: Locals; key: Value | undefined; worth: NumberValue | FlagValue; superseded: boolean }
interface Group { key: Value; entries: Entry[]; total: NumberValue; locals: Locals; worth: NumberValue | FlagValue }
interface Gathered { result: Value; entries: Entry[]; groups: Group[] | undefined; final: (NumberValue | FlagValue)[] }

/** Returns the function that goes through the list for one subject. */
export function gatherEach(node: EachNode, linker: Linker): (row: Row, locals: Locals | undefined) => Gathered {
  const list = linker.formula(node.list)
  const where = node.where && linker.formula(node.where)
  const same = node.same?.map((key) => linker.formula(key))
  const by = node.by && 'formula' in node.by ? linker.formula(node.by.formula) : undefined
  const calendarBy = node.by && 'unit' in node.by ? node.by : undefined
  const give = node.give && linker.node(node.give)
  const drops = node.give?.na?.as === 'drop'
  const group = node.group && linker.node(node.group)
  const { env } = linker
  const only = (result: Value): Gathered => ({ result, entries: [], groups: undefined, final: [] })

  return (row, locals) => {
    const value = list(row, locals)
    if (value.s !== 'list') return only(demand([value], 'list', node.line)!)
    env.steps.left -= value.items.length
    if (env.steps.left < 0) return only(failure('too-much-work', node.line))
    if (calendarBy && !env.period) return only(failure('no-period', node.line))
    let worst: Unknown | undefined
    const entries: Entry[] = []
    const counted = new Map<string, number>()
    for (const item of value.items) {
      const inner = frame(item, locals)
      const holds = where ? where(row, inner) : TRUE
      if (holds === FALSE) continue
      const key = holds !== TRUE ? holds : calendarBy ? dateOf(item, calendarBy.field) : by?.(row, inner)
      if (holds !== TRUE || (key && isUnknown(key))) {
        worst = meet(worst, demand([holds === TRUE ? key! : holds], holds === TRUE ? 'any' : 'flag', node.line)!)
        continue
      }
      const placed = calendarBy ? inPeriod(key!, calendarBy.unit, env) : key
      if (calendarBy && !placed) continue
      const name = placed ? (keyText(placed) ?? '') : ''
      const nth = (counted.get(name) ?? 0) + 1
      counted.set(name, nth)
      const withNth = frame(item, locals, new Map([['nth', whole(nth)]]))
      const worth: Value = give ? give(row, withNth) : item.s === 'record' ? ONE : isUnknown(item) || item.s === 'number' || item.s === 'flag' ? item : ONE
      if (worth.s === 'number' || worth.s === 'flag') entries.push({ item, locals: withNth, key: placed, worth, superseded: false })
      else if (!(worth.s === 'na' && drops)) worst = meet(worst, demand([worth], 'number', node.line)!)
    }
    const kept = same ? once(entries, (entry) => same.map((key) => key(row, entry.locals)), node, (bad) => { worst = meet(worst, bad) }) : entries
    if (worst) return only(worst)
    if (!node.by) {
      const final = trimmed(kept.map((entry) => entry.worth), node.trim, node.trimFrom)
      return { result: node.take === 'streak' ? trailing(final) : combine(final, node.take, node.line), entries, groups: undefined, final }
    }
    const groups = grouped(kept, calendarBy ? periodsOf(env.period!.from, env.period!.to, calendarBy.unit, env.yearStart).map((day): Value => ({ s: 'date', day })) : undefined)
    for (const each of groups) {
      const sum = total(each.entries.map((entry) => (entry.worth.s === 'number' ? entry.worth : entry.worth === TRUE ? ONE : ZERO)), node.line)
      if (sum.s !== 'number') return only(sum)
      each.total = sum
      each.locals = { it: undefined, fields: undefined, extra: new Map<string, Value>([['total', sum], ['count', whole(each.entries.length)], ['key', each.key]]), up: locals }
      const worth = group ? group(row, each.locals) : sum
      if (worth.s === 'number' || worth.s === 'flag') each.worth = worth
      else worst = meet(worst, demand([worth], 'number', node.line)!)
    }
    if (worst) return only(worst)
    const final = trimmed(groups.map((each) => each.worth), node.trim, node.trimFrom)
    return { result: node.take === 'streak' ? (calendarBy ? trailing(final) : consecutive(groups, node.line)) : combine(final, node.take, node.line), entries, groups, final }
  }
}

function dateOf(item: Value, field: string | undefined): Value {
  return field && item.s === 'record' ? item.fields.get(field)! : item
}

/** The first day of the calendar period in which a date falls; undefined when it is outside the period of the facts. */
function inPeriod(date: Value, unit: Parameters<typeof periodStart>[1], env: Linker['env']): Value | undefined {
  if (date.s !== 'date' || date.day < env.period!.from || date.day > env.period!.to) return undefined
  return { s: 'date', day: periodStart(date.day, unit, env.yearStart) }
}

function keyText(value: Value): string | undefined {
  return value.s === 'date' ? String(value.day) : tableKey(value)
}

/** Keeps one entry for each matter, at the place of the first. */
function once(entries: Entry[], keysOf: (entry: Entry) => Value[], node: EachNode, bad: (value: Unknown) => void): Entry[] {
  const matters = new Map<string, Entry[]>()
  for (const entry of entries) {
    const keys = keysOf(entry)
    const unknown = demand(keys, 'any', node.line)
    if (unknown) bad(unknown)
    else {
      const key = JSON.stringify(keys.map(keyText))
      matters.set(key, [...(matters.get(key) ?? []), entry])
    }
  }
  return [...matters.values()].map((matter) => {
    if (matter.length === 1) return matter[0]!
    const numbers = matter.map((entry) => (entry.worth.s === 'number' ? entry.worth : entry.worth === TRUE ? ONE : ZERO))
    if (node.keep === 'sum' || node.keep === 'mean') {
      const value = node.keep === 'sum' ? total(numbers, node.line) : mean(numbers, node.line)
      if (value.s !== 'number') {
        bad(value as Unknown)
        return matter[0]!
      }
      for (const entry of matter.slice(1)) entry.superseded = true
      matter[0]!.worth = value
      return matter[0]!
    }
    let best = node.keep === 'last' ? matter.length - 1 : 0
    if (node.keep === 'highest' || node.keep === 'lowest') numbers.forEach((value, i) => { if (compare(value, numbers[best]!) * (node.keep === 'highest' ? 1 : -1) > 0) best = i })
    matter.forEach((entry, i) => { entry.superseded = i !== best })
    return matter[best]!
  })
}

function grouped(entries: Entry[], periods: Value[] | undefined): Group[] {
  const groups = new Map<string, Group>()
  const start = (key: Value): Group => {
    const name = keyText(key) ?? ''
    const existing = groups.get(name)
    if (existing) return existing
    const made: Group = { key, entries: [], total: ZERO, locals: undefined as never, worth: ZERO }
    groups.set(name, made)
    return made
  }
  periods?.forEach(start)
  for (const entry of entries) start(entry.key!).entries.push(entry)
  return [...groups.values()]
}

const counts = (value: NumberValue | FlagValue): boolean => (value.s === 'number' ? value.n > 0n : value === TRUE)

/** How many values at the end are true or above zero without a break. */
function trailing(values: (NumberValue | FlagValue)[]): NumberValue {
  let count = 0
  while (count < values.length && counts(values[values.length - 1 - count]!)) count++
  return whole(count)
}

/** How many groups with consecutive whole keys, ending at the highest, count. */
function consecutive(groups: Group[], line: number): Value {
  const keyed = groups.filter((group) => counts(group.worth)).map((group) => group.key)
  if (keyed.some((key) => key.s !== 'number' || key.d !== 1n)) return failure('wrong-type', line)
  const keys = (keyed as NumberValue[]).map((key) => key.n).sort((a, b) => (a > b ? -1 : 1))
  let count = 0
  while (count < keys.length && keys[count] === keys[0]! - BigInt(count)) count++
  return whole(count)
}
