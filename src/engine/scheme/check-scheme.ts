import type { Formula, Reference } from '../formula/expression.ts'
import { constantNumber } from '../formula/constant.ts'
import { OPERATORS } from '../operators/registry.ts'
import type { Checker, Scope } from '../operators/operator.ts'
import { MOST_PROBLEMS, inOrder } from '../problem.ts'
import type { Problem } from '../problem.ts'
import { fullMarks } from '../run/full-marks.ts'
import { inputShape } from './inputs.ts'
import type { SchemeNode } from './node.ts'
import { Dependencies } from './dependencies.ts'
import { TYPE, resolve } from './resolve.ts'
import type { Scheme } from './scheme.ts'
import { ANY } from './shape.ts'
import type { Shape } from './shape.ts'

export interface CheckedScheme {
  scheme: Scheme
  /** Names in an order in which each comes after those it needs, with the stage at which it can be worked out. */
  order: number[]
  stages: number[]
  crossings: number
  types: Shape['type'][]
}

/**
 * Resolves every name of a scheme, tells types, and finds the order of work. Fills in the references of its formulas.
 * `checked` is present when there are no problems.
 */
export function checkScheme(scheme: Scheme): { checked: CheckedScheme | undefined; problems: Problem[] } {
  const problems: Problem[] = []
  const dependencies = new Dependencies(scheme.names.length)
  const indexOf = new Map<string, Extract<Reference, { in: 'input' | 'name' }>>([
    ...scheme.names.map((each, index): [string, { in: 'name'; index: number }] => [each.name, { in: 'name', index }]),
    ...scheme.inputs.map((each, index): [string, { in: 'input'; index: number }] => [each.name, { in: 'input', index }]),
  ])
  const shapes: (Shape | undefined)[] = scheme.names.map(() => undefined)
  const allKinds = scheme.kinds.map((_, i) => i)
  const report: Checker['report'] = (place, code, path, message, remedy) => {
    problems.push({ code, file: 'scheme', line: place.line, column: place.column, path, message, remedy })
  }
  let path = ''
  const known = (name: string): { ref: Extract<Reference, { in: 'input' | 'name' }>; shape: Shape; kinds: readonly number[] | undefined } | undefined => {
    const ref = indexOf.get(name)
    if (!ref) return undefined
    return ref.in === 'input' ? { ref, shape: inputShape(scheme.inputs[ref.index]!), kinds: scheme.inputs[ref.index]!.kinds } : { ref, shape: shapes[ref.index] ?? ANY, kinds: scheme.names[ref.index]!.kinds }
  }
  const checker: Checker = {
    kinds: scheme.kinds,
    report,
    inputNamed(name) {
      const ref = indexOf.get(name)
      return ref?.in === 'input' ? { index: ref.index, input: scheme.inputs[ref.index]! } : undefined
    },
    inner: (scope, names) => ({ names, up: scope, kinds: scope.kinds }),
    formula(formula, scope, wanted) {
      const at = (offset: number): { line: number; column: number } => ({ line: formula.line, column: formula.column + (formula.source.includes('\n') ? 0 : offset) })
      const shape = resolve(formula, scope, {
        known, names: () => indexOf.keys(), kindIds: scheme.kinds.map((kind) => kind.id),
        uses: (ref) => { if (ref.in === 'name') dependencies.needs(ref.index) },
        above: (target) => dependencies.above(target),
        report: (offset, code, message, remedy) => report(at(offset), code, path, message, remedy),
      })
      if (wanted && shape.type !== 'any' && shape.type !== wanted) report(at(0), 'wrong-type', path, { zh: `这里应是${TYPE[wanted].zh},不是${TYPE[shape.type].zh}`, en: `a ${TYPE[wanted].en} is expected here, not a ${TYPE[shape.type].en}` }, { zh: '改用合适的名称或算式', en: 'use a suitable name or formula' })
      return shape
    },
    crossing(owner, inside) {
      owner.cross = dependencies.crossing(inside)
      dependencies.stageOwners.push({ cross: owner.cross, owner })
    },
    node(node, scope) {
      const outer = path
      path = node.path
      const operator = OPERATORS[node.op]!
      const meanOf = node.na?.as === 'mean' ? node.na : undefined
      const shape = meanOf ? dependencies.meanCrossing(meanOf, () => operator.check(node, checker, scope)) : operator.check(node, checker, scope)
      if (meanOf) meanOf.kinds = scope.kinds
      path = node.path
      checkFinishing(node, shape, scope, checker)
      path = outer
      return shape
    },
  }
  // Names are checked in an order that knows the shapes of what they use where possible; circles are reported afterwards.
  const visiting = new Set<number>()
  const visit = (index: number): void => {
    if (shapes[index] || visiting.has(index)) return
    visiting.add(index)
    const named = scheme.names[index]!
    const scope: Scope = { names: new Map(), up: undefined, kinds: named.kinds ?? allKinds }
    dependencies.owner = { name: index }
    shapes[index] = 'broken' in named.node ? ANY : checker.node(named.node, scope)
    checkOutcome(named, shapes[index], report)
  }
  const before = roughOrder(scheme)
  before.forEach(visit)
  for (const circle of dependencies.circles()) {
    const names = circle.map((index) => scheme.names[index]!.name)
    report(scheme.names[circle[0]!]!, 'cycle', names[0]!, { zh: `循环引用:${[...names, names[0]].join(' → ')}`, en: `these need each other in a circle: ${[...names, names[0]].join(' → ')}` }, { zh: '让其中一个不再用到其余的', en: 'let one of them no longer use the others' })
  }
  checkExamples(scheme, report)
  const sorted = inOrder(problems).slice(0, MOST_PROBLEMS)
  if (sorted.length > 0) return { checked: undefined, problems: sorted }
  const { order, stages } = dependencies.order()
  return { checked: { scheme, order, stages, crossings: dependencies.count, types: shapes.map((shape) => shape!.type) }, problems: [] }
}

/** Names after those that their formulas mention, as far as that is possible. */
function roughOrder(scheme: Scheme): number[] {
  const mentions = scheme.names.map((named) => {
    const words = new Set<string>()
    JSON.stringify(named.node, (key, value: unknown) => {
      if (key === 'name' && typeof value === 'string') words.add(value)
      return value
    })
    return words
  })
  const index = new Map(scheme.names.map((named, i) => [named.name, i]))
  const done = new Set<number>()
  const order: number[] = []
  for (let start = 0; start < scheme.names.length; start++) {
    const stack: { at: number; left: number[] }[] = [{ at: start, left: [...mentions[start]!].flatMap((word) => index.get(word) ?? []) }]
    const open = new Set([start])
    if (done.has(start)) continue
    while (stack.length > 0) {
      const top = stack.at(-1)!
      const next = top.left.pop()
      if (next === undefined) {
        stack.pop()
        if (!done.has(top.at)) order.push(top.at)
        done.add(top.at)
      } else if (!done.has(next) && !open.has(next)) {
        open.add(next)
        stack.push({ at: next, left: [...mentions[next]!].flatMap((word) => index.get(word) ?? []) })
      }
    }
  }
  return order
}

function checkOutcome(named: Scheme['names'][number], shape: Shape, report: Checker['report']): void {
  if (shape.type === 'any') return
  const wanted = named.type === undefined ? undefined : named.type === 'flag' ? 'flag' : named.type === 'grade' || named.type === 'text' ? 'text' : 'number'
  if (wanted && wanted !== shape.type) report(named, 'wrong-type', named.name, { zh: `“${named.name}”声明为 ${named.type!},算出来却是${TYPE[shape.type].zh}`, en: `"${named.name}" is declared as ${named.type!} but gives a ${TYPE[shape.type].en}` }, { zh: '改声明或改算法', en: 'change the type or the working' })
  else if (named.outcome && !['number', 'text', 'flag', 'date'].includes(shape.type)) report(named, 'wrong-type', named.name, { zh: `结果“${named.name}”应是一个数、文字或是非,不是${TYPE[shape.type].zh}`, en: `the outcome "${named.name}" must be a number, text or flag, not a ${TYPE[shape.type].en}` }, { zh: '用 sum()、count() 或 judge 得出一个值', en: 'make one value of it with sum(), count() or judge' })
}

function checkFinishing(node: SchemeNode, shape: Shape, scope: Scope, checker: Checker): void {
  const constant = (formula: Formula | undefined, key: string): void => {
    if (formula && !constantNumber(formula)) checker.report(formula, 'wrong-value', `${node.path}.${key}`, { zh: '满分应是一个固定的数', en: 'full marks must be a fixed number' }, { zh: '写成 max: 10', en: 'write max: 10' })
  }
  constant(node.max, 'max')
  if (node.missing) checker.formula(node.missing, scope)
  if (node.na?.as === 'value') checker.formula(node.na.value, scope)
  if (node.na?.as === 'full' && !fullMarks(node)) checker.report(node, 'no-full-marks', node.path, { zh: '不知道这一项满分是多少', en: 'the full marks of this item are not known' }, { zh: '加上 max: 10', en: 'add max: 10' })
  if (node.op === 'add') {
    const parts = (node as SchemeNode & { parts: { node: SchemeNode }[] }).parts
    if (parts.some((part) => part.node.na?.as === 'drop')) {
      for (const part of parts) if (!fullMarks(part.node)) checker.report(part.node, 'no-full-marks', part.node.path, { zh: '不适用时要按满分折算,但不知道这一项满分是多少', en: 'what is dropped is made up for by full marks, but those of this item are not known' }, { zh: '加上 max: 10', en: 'add max: 10' })
    }
  }
  for (const touch of [node.floor, node.cap]) {
    if (!touch) continue
    checker.formula(touch.at, scope, 'number')
    if (touch.when) checker.formula(touch.when, scope, 'flag')
  }
  if ((node.floor || node.cap || node.round) && shape.type !== 'number' && shape.type !== 'any') checker.report(node, 'wrong-type', node.path, { zh: 'floor、cap、round 只用于数', en: 'floor, cap and round are for numbers' }, { zh: '去掉它', en: 'remove it' })
}

function checkExamples(scheme: Scheme, report: Checker['report']): void {
  for (const example of scheme.examples) {
    for (const { outcome, value } of example.expect) {
      if (!scheme.names.some((named) => named.name === outcome)) report(value, 'unknown-name', `examples.${example.name}`, { zh: `算例里的“${outcome}”不是结果`, en: `"${outcome}" in the example is no outcome` }, { zh: `结果有:${scheme.names.filter((named) => named.outcome).map((named) => named.name).join('、')}`, en: `outcomes: ${scheme.names.filter((named) => named.outcome).map((named) => named.name).join(', ')}` })
    }
  }
}
