import type { Formula } from '../formula/expression.ts'
import { demand } from '../formula/functions.ts'
import type { Located } from '../located.ts'
import type { Place } from '../problem.ts'
import type { Row, Run } from '../run/row.ts'
import { join, readEnum, readFlag, readFormula, readKeyed, readWhole, readWord } from '../scheme/reading.ts'
import type { Reading } from '../scheme/reading.ts'
import { FALSE, TRUE, isUnknown, meet, ofSubject } from '../values/value.ts'
import type { NotApplicable, Unknown, Value } from '../values/value.ts'
import type { Checker, Linker, Scope } from './operator.ts'
import { tableKey } from './table-key.ts'

/** Who is compared: by default all subjects of the subject's own kind. */
export interface Among { place: Place; kind?: string; memberKinds?: readonly number[]; children: boolean; same: Formula[]; where?: Formula; selfOut: boolean; minimum: number; missingOut: boolean }

const KEYS = ['kind', 'children', 'same', 'where', 'self', 'minimum', 'missing']

export function readAmong(located: Located | undefined, path: string, place: Place, reading: Reading): Among {
  const among: Among = { place, children: false, same: [], selfOut: false, minimum: 0, missingOut: false }
  const keyed = located && readKeyed(located, path, KEYS, reading)
  if (!keyed) return among
  const at = (key: string): string => join(path, key)
  const kind = readWord(keyed.get('kind'), at('kind'), reading)
  if (kind !== undefined) Object.assign(among, { kind, place: keyed.get('kind') })
  among.children = readFlag(keyed.get('children'), at('children'), reading) ?? false
  const same = keyed.get('same')
  if (same) among.same = (same.kind === 'list' ? same.items : [same]).map((item) => readFormula(item, at('same'), reading)).filter((each) => each !== undefined)
  const where = readFormula(keyed.get('where'), at('where'), reading)
  if (where) among.where = where
  among.selfOut = readEnum(keyed.get('self'), at('self'), ['in', 'out'] as const, reading) === 'out'
  among.minimum = readWhole(keyed.get('minimum'), at('minimum'), 0, 1000000, reading) ?? 0
  among.missingOut = readEnum(keyed.get('missing'), at('missing'), ['stop', 'out'] as const, reading) === 'out'
  return among
}

/** The scope of the members' terms; resolves the set's own formulas in it. */
export function checkAmong(among: Among, checker: Checker, scope: Scope): Scope {
  let kinds = scope.kinds
  if (among.kind !== undefined) {
    const index = checker.kinds.findIndex((kind) => kind.id === among.kind)
    if (index < 0) checker.report(among.place, 'unknown-kind', 'among.kind', { zh: `没有对象类“${among.kind}”`, en: `there is no kind of subject "${among.kind}"` }, { zh: `改成:${checker.kinds.map((kind) => kind.id).join('、')}`, en: `use ${checker.kinds.map((kind) => kind.id).join(', ')}` })
    else kinds = [index]
  } else if (among.children) kinds = checker.kinds.map((_, i) => i)
  among.memberKinds = kinds
  const member: Scope = { names: new Map(), up: undefined, kinds }
  if (among.where) checker.formula(among.where, member, 'flag')
  for (const key of among.same) checker.formula(key, { ...member, kinds: [...new Set([...kinds, ...scope.kinds])] })
  return member
}

export interface Member<T> { row: number; id: string; value: T }
export interface Team<T> { members: Member<T>[]; worst: Unknown | undefined }

/** Gathers members into teams: those who are compared with each other. */
interface Teams<T> {
  collect: (row: Row, valueOf: (row: Row) => T | Unknown) => void
  /** The team of a subject, or what keeps it from having one. */
  teamOf: (row: Row) => Team<T> | Unknown
  all: () => Iterable<Team<T>>
}

/** `ownKinds`: the kinds of subject for which the comparison is made. */
export function teams<T extends object>(among: Among, linker: Linker): Teams<T> {
  const where = among.where && linker.formula(among.where)
  const same = among.same.map((key) => linker.formula(key))
  const found = new Map<string, Team<T>>()
  let everywhere: Unknown | undefined
  const team = (key: string): Team<T> => {
    const existing = found.get(key)
    if (existing) return existing
    const made: Team<T> = { members: [], worst: undefined }
    found.set(key, made)
    return made
  }
  const keyOf = (row: Row, asMember: boolean): string | Unknown => sameKey(row, same, among.children ? (asMember ? (row.parent?.index ?? -1) : row.index) : among.kind === undefined ? `k${row.kind}` : '', among.place.line)
  return {
    collect(row, valueOf) {
      if (!among.memberKinds!.includes(row.kind)) return
      const key = keyOf(row, true)
      const holds = where ? where(row, undefined) : TRUE
      if (holds === FALSE) return
      const unsure = typeof key !== 'string' ? key : holds === TRUE ? undefined : demand([holds], 'flag', among.place.line)!
      if (unsure || typeof key !== 'string') {
        // Who may or may not belong keeps the result of its own team open; with an unknown team, that of all.
        if (unsure!.s === 'error' || (unsure!.s === 'missing' && !among.missingOut)) {
          if (typeof key === 'string') team(key).worst = meet(team(key).worst, ofSubject(unsure!, row.id))
          else everywhere = meet(everywhere, ofSubject(unsure!, row.id))
        }
        return
      }
      const value = valueOf(row)
      if ('s' in value && isUnknown(value as unknown as Value)) {
        const bad = value as Unknown
        if (bad.s === 'error' || (bad.s === 'missing' && !among.missingOut)) {
          const own = team(key)
          own.worst = meet(own.worst, ofSubject(bad, row.id))
        }
        return
      }
      team(key).members.push({ row: row.index, id: row.id, value: value as T })
    },
    teamOf(row) {
      const key = keyOf(row, false)
      if (typeof key !== 'string') return key
      const own = found.get(key) ?? { members: [], worst: undefined }
      if (everywhere) return meet(everywhere, own.worst ?? everywhere)
      if (own.worst) return own.worst
      const size = among.selfOut && own.members.some((member) => member.row === row.index) ? own.members.length - 1 : own.members.length
      return size < among.minimum ? tooFew(size, among.minimum) : own
    },
    all: () => found.values(),
  }
}

function tooFew(size: number, minimum: number): NotApplicable {
  return { s: 'na', reason: `可比对象${size}个,不足${minimum}个` }
}

function sameKey(row: Row, same: Run[], start: string | number, line: number): string | Unknown {
  if (same.length === 0) return String(start)
  const values = same.map((key) => key(row, undefined))
  const bad = demand(values.filter((value) => value.s !== 'none'), 'any', line)
  return bad ?? JSON.stringify([start, ...values.map((value) => tableKey(value) ?? '')])
}
