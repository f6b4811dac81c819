import { linkFormula } from '../formula/link-formula.ts'
import { demand, mean } from '../formula/functions.ts'
import { OPERATORS } from '../operators/registry.ts'
import type { Linker } from '../operators/operator.ts'
import type { SchemeNode, Touch } from '../scheme/node.ts'
import { compare } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { round } from '../values/rounding.ts'
import { FALSE, TRUE, failure, meet, ofSubject } from '../values/value.ts'
import type { Unknown, Value } from '../values/value.ts'
import { fullMarks } from './full-marks.ts'
import type { Environment, Locals, Row, Run } from './row.ts'

/** Turns nodes into functions for one run. */
export function makeLinker(env: Environment): Linker {
  const linker: Linker = {
    env,
    formula: (formula) => linkFormula(formula, env),
    full: fullMarks,
    node: (node) => linkNode(node, linker),
  }
  return linker
}

function linkNode(node: SchemeNode, linker: Linker): Run {
  const { env } = linker
  const own = OPERATORS[node.op]!.link(node, linker)
  let run: Run = (row, locals) => (--env.steps.left < 0 ? failure('too-much-work', node.line) : own(row, locals))
  for (const finish of finishes(node, linker, run)) {
    const before = run
    run = (row, locals) => finish(before(row, locals), row, locals)
  }
  return run
}

type Finish = (value: Value, row: Row, locals: Locals | undefined) => Value

/** The finishing touches of a node in their fixed order: missing, not applicable, floor, cap, round. */
function finishes(node: SchemeNode, linker: Linker, inner: Run): Finish[] {
  return [whenMissing(node, linker), whenNotApplicable(node, linker, inner), limit(node.floor, 1, linker, node.line), limit(node.cap, -1, linker, node.line), rounding(node)].filter((finish) => finish !== undefined)
}

function whenMissing(node: SchemeNode, linker: Linker): Finish | undefined {
  const instead = node.missing && linker.formula(node.missing)
  return instead && ((value, row, locals) => (value.s === 'missing' ? instead(row, locals) : value))
}

function whenNotApplicable(node: SchemeNode, linker: Linker, inner: Run): Finish | undefined {
  const { na } = node
  if (!na || na.as === 'drop') return undefined
  if (na.as === 'value') {
    const instead = linker.formula(na.value)
    return (value, row, locals) => (value.s === 'na' ? instead(row, locals) : value)
  }
  if (na.as !== 'mean') {
    const full = fullMarks(node)!
    return (value) => (value.s === 'na' ? full : value)
  }
  linker.env.crossings[na.cross!] ??= meanOfOthers(inner, na.stage!, na.kinds!, node.line)
  return (value, row) => {
    if (value.s !== 'na') return value
    const others = linker.env.crossings[na.cross!]!.read(row)
    return others.s === 'none' ? value : others
  }
}

/** The mean of a node over the subjects of the same kind that have a value. */
function meanOfOthers(inner: Run, stage: number, kinds: readonly number[], line: number): Environment['crossings'][number] {
  const byKind = new Map<number, { numbers: NumberValue[]; worst: Unknown | undefined }>()
  const means = new Map<number, Value>()
  return {
    stage,
    collect(row) {
      if (!kinds.includes(row.kind)) return
      const own = byKind.get(row.kind) ?? { numbers: [], worst: undefined }
      byKind.set(row.kind, own)
      const value = inner(row, undefined)
      if (value.s === 'number') own.numbers.push(value)
      else if (value.s === 'error' || value.s === 'missing') own.worst = meet(own.worst, ofSubject(value, row.id))
    },
    finish() {
      for (const [kind, { numbers, worst }] of byKind) means.set(kind, worst ?? mean(numbers, line))
    },
    read: (row) => means.get(row.kind) ?? { s: 'none' },
  }
}

function limit(touch: Touch | undefined, direction: 1 | -1, linker: Linker, line: number): Finish | undefined {
  if (!touch) return undefined
  const at = linker.formula(touch.at)
  const when = touch.when && linker.formula(touch.when)
  return (value, row, locals) => {
    if (value.s !== 'number') return value
    if (when) {
      const holds = when(row, locals)
      if (holds === FALSE) return value
      if (holds !== TRUE) return demand([holds], 'flag', line)!
    }
    const bound = at(row, locals)
    if (bound.s !== 'number') return demand([bound], 'number', line)!
    return compare(value, bound) * direction < 0 ? bound : value
  }
}

function rounding(node: SchemeNode): Finish | undefined {
  const { round: how } = node
  return how && ((value) => (value.s === 'number' ? round(value, how.digits, how.mode) : value))
}
