import { ZERO, divide, plus, times, whole } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { FALSE, TRUE, failure, flag, isUnknown, meet, missing, text } from '../values/value.ts'
import type { Ballot, Unknown, Value } from '../values/value.ts'
import { demand } from '../formula/functions.ts'
import type { Locals, Row } from '../run/row.ts'
import { combine, trimmed } from './combine.ts'
import type { JudgeNode } from './judge-node.ts'
import type { Linker } from './operator.ts'

interface JudgedGroup { name: string; weight: NumberValue; marks: NumberValue[]; trimmed: number; mean: NumberValue | undefined }
interface Judged { result: Value; counts: { choice: string; votes: NumberValue; points: NumberValue }[]; divisor: NumberValue | undefined; marks: NumberValue[]; invalid: number; groups: JudgedGroup[] }

/** Returns the function that counts votes or marks for one subject. */
export function gatherJudge(node: JudgeNode, linker: Linker): (row: Row, locals: Locals | undefined) => Judged {
  const points = (node.points ?? []).map((each) => ({ name: each.name, run: linker.formula(each.formula) }))
  const groups = node.groups?.map((each) => ({ name: each.name, run: linker.formula(each.formula) }))
  const divisor = typeof node.divideBy === 'object' ? linker.formula(node.divideBy) : undefined
  const value = node.value && linker.formula(node.value)
  const valid = node.valid && linker.formula(node.valid)
  const { env } = linker
  const only = (result: Value): Judged => ({ result, counts: [], divisor: undefined, marks: [], invalid: 0, groups: [] })

  return (row, locals) => {
    const source = env.shared[node.index!] ?? row.inputs[node.index!]!
    if (isUnknown(source)) return only(demand([source], 'any', node.line)!)
    const worth = new Map<string, NumberValue>()
    for (const each of points) {
      const own = each.run(row, locals)
      if (own.s !== 'number') return only(demand([own], 'number', node.line)!)
      worth.set(each.name, own)
    }
    const stated = divisor?.(row, locals)
    if (stated && stated.s !== 'number') return only(demand([stated], 'number', node.line)!)
    if (source.s === 'tally') return tally(source.counts, worth, stated, node)
    if (source.s !== 'ballots') return only(failure('wrong-type', node.line))
    env.steps.left -= source.ballots.length
    if (env.steps.left < 0) return only(failure('too-much-work', node.line))

    let worst: Unknown | undefined
    let invalid = 0
    const marks: { group: string | undefined; mark: NumberValue }[] = []
    for (const ballot of source.ballots) {
      const own = node.kind === 'papers' ? ballot.values.get(row.id) : ballot.values.size === 1 ? [...ballot.values.values()][0] : undefined
      if (node.kind === 'papers' && !own) continue
      const inner = ballotFrame(ballot, own, locals)
      const holds = valid ? valid(row, inner) : TRUE
      if (holds === FALSE) {
        invalid++
        continue
      }
      if (holds !== TRUE) {
        worst = meet(worst, demand([holds], 'flag', node.line)!)
        continue
      }
      let mark = value ? value(row, inner) : (own ?? missing(node.input))
      if (mark.s === 'text') {
        if (node.blank.includes(mark.v)) {
          invalid++
          continue
        }
        mark = worth.get(mark.v) ?? failure('unknown-choice', node.line)
      }
      if (mark.s === 'number') marks.push({ group: ballot.group, mark })
      else worst = meet(worst, demand([mark], 'number', node.line)!)
    }
    if (worst) return only(worst)
    if (groups) return grouped(groups.map((each) => ({ name: each.name, weight: each.run(row, locals) })), marks, invalid, node)
    const all = marks.map((each) => each.mark)
    const kept = trimmed(all, node.trim, node.trimFrom)
    if (kept.length === 0 && !stated) return { ...only(node.empty === 'zero' ? ZERO : missing(node.input)), invalid }
    if (node.divideBy === 'valid') return { ...only(combine(kept, node.take, node.line)), marks: kept, invalid }
    const by = stated ?? whole(all.length + invalid)
    const sum = combine(kept, 'sum', node.line)
    return { ...only(sum.s === 'number' ? (divide(sum, by) ?? failure('division-by-zero', node.line)) : sum), marks: kept, invalid, divisor: by }
  }
}

function ballotFrame(ballot: Ballot, own: Value | undefined, up: Locals | undefined): Locals {
  const values = [...ballot.values.values()]
  const extra = new Map<string, Value>([
    ['rater', text(ballot.rater)], ['group', ballot.group === undefined ? missing('group') : text(ballot.group)], ['values', { s: 'list', items: values }], ['complete', flag(values.length > 0 && values.every((value) => value.s !== 'missing'))],
    ...(own ? [['value', own] as const] : []),
  ])
  return { it: undefined, fields: ballot.values, extra, up }
}

function tally(votes: ReadonlyMap<string, NumberValue>, worth: Map<string, NumberValue>, stated: NumberValue | undefined, node: JudgeNode): Judged {
  const counts = [...worth].map(([choice, points]) => ({ choice, votes: votes.get(choice) ?? ZERO, points }))
  const sum = counts.reduce((a, each) => plus(a, times(each.votes, each.points)), ZERO)
  const valid = counts.reduce((a, each) => plus(a, each.votes), ZERO)
  const blank = node.blank.reduce((a, choice) => plus(a, votes.get(choice) ?? ZERO), ZERO)
  const by = stated ?? (node.divideBy === 'all' ? plus(valid, blank) : valid)
  const base = { counts, divisor: by, marks: [], invalid: 0, groups: [] }
  if (by.n === 0n && !stated) return { ...base, result: node.empty === 'zero' ? ZERO : missing(node.input) }
  return { ...base, result: divide(sum, by) ?? failure('division-by-zero', node.line) }
}

function grouped(weights: { name: string; weight: Value }[], marks: { group: string | undefined; mark: NumberValue }[], invalid: number, node: JudgeNode): Judged {
  let worst: Unknown | undefined
  let [sum, kept, all] = [ZERO, ZERO, ZERO]
  const groups: JudgedGroup[] = []
  for (const { name, weight } of weights) {
    if (weight.s !== 'number') {
      worst = meet(worst, demand([weight], 'number', node.line)!)
      continue
    }
    const own = marks.filter((each) => each.group === name).map((each) => each.mark)
    const used = trimmed(own, node.trim, node.trimFrom)
    const mean = used.length > 0 ? combine(used, node.take, node.line) : undefined
    all = plus(all, weight)
    groups.push({ name, weight, marks: used, trimmed: own.length - used.length, mean: mean?.s === 'number' ? mean : undefined })
    if (mean?.s === 'number') {
      sum = plus(sum, times(mean, weight))
      kept = plus(kept, weight)
    } else if (mean) worst = meet(worst, mean as Unknown)
    else if (node.empty === 'zero') kept = plus(kept, weight)
    else if (node.empty === 'stop') worst = meet(worst, missing(`${node.input}.${name}`))
  }
  const base = { counts: [], divisor: undefined, marks: [], invalid, groups }
  if (worst) return { ...base, result: worst }
  if (kept.n === 0n) return { ...base, result: missing(node.input) }
  return { ...base, result: node.empty === 'reweigh' ? times(sum, divide(all, kept)!) : sum }
}
