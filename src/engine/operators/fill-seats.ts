import { greatest, times, whole } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { round } from '../values/rounding.ts'
import { NONE, failure, isUnknown, text } from '../values/value.ts'
import type { Unknown, Value } from '../values/value.ts'
import { demand } from '../formula/functions.ts'
import type { Crossing, Row } from '../run/row.ts'
import { teams } from './member-set.ts'
import type { Team } from './member-set.ts'
import { linkStanding, tiers } from './ordering.ts'
import type { Standing } from './ordering.ts'
import type { Linker } from './operator.ts'
import type { SeatsNode } from './seats-node.ts'

interface Candidate extends Standing { start: number; limits: (NumberValue | undefined)[]; base: NumberValue | undefined; floors: (NumberValue | undefined)[] }
interface SeatStory { place: number; start: string; full: { grade: string; seats: string }[] }

/** Fills the seats of each team. A grade whose last seat is tied for is closed, so that nobody lower passes those who tie. */
export function seatCrossing(node: SeatsNode, linker: Linker): Crossing {
  const candidate = linkCandidate(node, linker)
  const found = teams<Candidate>(node.among, linker)
  const results = new Map<number, Value>()
  const stories = new Map<number, SeatStory>()
  const unknown = new Map<number, Unknown>()
  return {
    stage: node.stage!,
    collect(row) {
      found.collect(row, (member) => {
        const own = candidate(member)
        if ('s' in own) unknown.set(member.index, own)
        return own
      })
    },
    finish() {
      for (const team of found.all()) fill(team, node, results, stories)
    },
    read(row): Value {
      const own = unknown.get(row.index)
      if (own && own.s !== 'missing') return own
      const team = found.teamOf(row)
      if ('s' in team) return team
      return results.get(row.index) ?? own ?? NONE
    },
    story: (row) => stories.get(row.index),
  }
}

function linkCandidate(node: SeatsNode, linker: Linker): (row: Row) => Candidate | Unknown {
  const standing = linkStanding(node.ordering, linker, node.line)
  const start = node.start && linker.formula(node.start)
  const base = node.base && linker.formula(node.base)
  const limits = node.grades.map((grade) => grade.share ?? grade.count).map((formula) => formula && linker.formula(formula))
  const floors = node.grades.map((grade) => grade.atLeast && linker.formula(grade.atLeast))
  return (row) => {
    const own = standing(row)
    if ('s' in own) return own
    const grade = start?.(row, undefined)
    if (grade && isUnknown(grade)) return grade
    const index = grade ? node.grades.findIndex((each) => grade.s === 'text' && each.grade === grade.v) : 0
    if (index < 0) return failure('unknown-grade', node.line)
    const numbers = [...limits, ...floors, base].map((run) => run?.(row, undefined))
    const bad = demand(numbers.filter((number) => number !== undefined), 'number', node.line)
    if (bad) return bad
    const known = numbers as (NumberValue | undefined)[]
    return { ...own, start: index, limits: known.slice(0, limits.length), floors: known.slice(limits.length, limits.length + floors.length), base: known.at(-1) }
  }
}

/** The seats of each grade; undefined where there is no limit. */
function seatCounts(team: Team<Candidate>, node: SeatsNode): (bigint | undefined)[] {
  const first = team.members[0]!.value
  const base = first.base ?? whole(team.members.length)
  return node.grades.map((grade, i) => {
    const limit = first.limits[i]
    if (!limit) return undefined
    const wanted = round(grade.share ? times(limit, base) : limit, 0, grade.round)
    const floor = first.floors[i]
    return (floor ? greatest(wanted, round(floor, 0, 'down')) : wanted).n
  })
}

function fill(team: Team<Candidate>, node: SeatsNode, results: Map<number, Value>, stories: Map<number, SeatStory>): void {
  if (team.members.length === 0) return
  const total = seatCounts(team, node)
  const left = [...total]
  let before = 0
  for (const tier of tiers(team, node.ordering.order)) {
    const waiting = node.grades.map((_, i) => tier.filter((member) => member.value.start === i))
    for (const member of tier) stories.set(member.row, { place: before + 1, start: node.grades[member.value.start]!.grade, full: [] })
    node.grades.forEach((grade, i) => {
      const here = waiting[i]!
      if (here.length === 0) return
      const free = left[i]
      const fits = free === undefined || BigInt(here.length) <= free || (node.ties === 'up' && free > 0n)
      if (fits) {
        if (free !== undefined) left[i] = free - BigInt(here.length)
        for (const member of here) results.set(member.row, text(grade.grade))
        return
      }
      left[i] = 0n
      for (const member of here) {
        stories.get(member.row)!.full.push({ grade: grade.grade, seats: String(total[i]) })
        if (node.cascade && i + 1 < node.grades.length) waiting[i + 1]!.push(member)
        else results.set(member.row, NONE)
      }
    })
    before += tier.length
  }
}
