import { ZERO, divide, plus, times, tooLarge } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { failure, meet } from '../values/value.ts'
import type { Unknown, Value } from '../values/value.ts'
import { constantNumber } from '../formula/constant.ts'
import { demand } from '../formula/functions.ts'
import { same } from '../problem.ts'
import { report } from '../scheme/reading.ts'
import { NUMBER } from '../scheme/shape.ts'
import type { Part, SchemeNode } from '../scheme/node.ts'
import type { Locals, Row, Run } from '../run/row.ts'
import type { Linker, Operator, Teller } from './operator.ts'
import { checkNumbers, partTitle, requireParts } from './parts.ts'
import { glue, result } from './wording.ts'
import { spoken } from './quantity.ts'

export interface WeighNode extends SchemeNode { parts: Part[] }

/** The sum of value × weight. A part that is not applicable with `na: drop` gives its weight to the others in proportion. */
export const weigh: Operator<WeighNode> = {
  key: 'weigh',
  keys: [],
  parse(keyed, base, reader) {
    const parts = reader.parts(keyed.get('weigh'), `${base.path}.weigh`)
    for (const part of parts) {
      if (!part.node.weight) report(reader.reading, part.node, 'missing-key', `${part.node.path}.weight`, { zh: `“${part.name ?? '这一项'}”没有写权重`, en: `"${part.name ?? 'this part'}" has no weight` }, { zh: '写成 {weight: 60%, formula: …}', en: 'write {weight: 60%, formula: …}' })
    }
    return requireParts(parts, keyed, 'weigh', reader) && parts.every((part) => part.node.weight) ? { ...base, parts } : undefined
  },
  check(node, checker, scope) {
    checkNumbers(node.parts.map((part) => part.node), checker, scope)
    for (const part of node.parts) checker.formula(part.node.weight!, scope, 'number')
    return NUMBER
  },
  link(node, linker) {
    const parts = linkWeighted(node.parts, linker)
    return (row, locals) => {
      const sums = weighted(parts, row, locals, node.line)
      if (!('sum' in sums)) return sums
      if (sums.dropped === parts.length) return sums.na!
      const scale = sums.dropped > 0 ? divide(sums.all, sums.kept) : undefined
      if (sums.dropped > 0 && !scale) return failure('division-by-zero', node.line)
      const value = scale ? times(sums.sum, scale) : sums.sum
      return tooLarge(value) ? failure('too-large', node.line) : value
    }
  },
  say: sayWeighted,
  full: (node, of) => node.parts.reduce<NumberValue | undefined>((sum, part) => {
    const weight = constantNumber(part.node.weight)
    const full = of(part.node)
    return sum && weight && full && plus(sum, times(weight, full))
  }, ZERO),
  inside: (node) => node.parts.map((part) => part.node),
  formulas: (node) => node.parts.map((part) => part.node.weight!),
}

export interface WeightedPart { run: Run; weight: Run | undefined; drops: boolean }

export function linkWeighted(parts: Part[], linker: Linker): WeightedPart[] {
  return parts.map((part) => ({ run: linker.node(part.node), weight: part.node.weight && linker.formula(part.node.weight), drops: part.node.na?.as === 'drop' }))
}

/** Σ value × weight over the parts that apply, Σ weight of those and of all. */
export function weighted(parts: WeightedPart[], row: Row, locals: Locals | undefined, line: number): { sum: NumberValue; kept: NumberValue; all: NumberValue; dropped: number; na: Value | undefined } | Unknown {
  let [sum, kept, all] = [ZERO, ZERO, ZERO]
  let worst: Unknown | undefined
  let na: Value | undefined
  let dropped = 0
  for (const part of parts) {
    const weight = part.weight ? part.weight(row, locals) : { s: 'number' as const, n: 1n, d: 1n }
    if (weight.s !== 'number') {
      worst = meet(worst, demand([weight], 'number', line)!)
      continue
    }
    all = plus(all, weight)
    const value = part.run(row, locals)
    if (value.s === 'number') {
      sum = plus(sum, times(value, weight))
      kept = plus(kept, weight)
    } else if (value.s === 'na' && part.drops) {
      dropped++
      na = value
    } else worst = meet(worst, demand([value], 'number', line)!)
  }
  return worst ?? { sum, kept, all, dropped, na }
}

/** 日常106.5 × 60% + 评议94.75 × 40% = 101.8分. */
function sayWeighted(node: WeighNode, teller: Teller, row: Row, locals: Locals | undefined, value: Value): ReturnType<Operator['say']> {
  const parts = node.parts.map((part) => teller.node(part.node, row, locals, { name: part.name, taken: false }))
  const one = (language: 'zh' | 'en'): string => node.parts.map((part, i) => {
    const inner = teller.value(part.node, row, locals)
    const weight = teller.formulaValue(part.node.weight!, row, locals)
    const weightWords = constantNumber(part.node.weight) ? part.node.weight!.source : weight.s === 'number' ? spoken(weight) : '?'
    const words = inner.s === 'number' ? spoken(inner) : parts[i]!.value.state === 'na' ? (language === 'zh' ? '不适用' : 'not applicable') : '?'
    return `${glue(partTitle(part, teller), same(words))[language]} × ${weightWords}`
  }).join(' + ')
  return { sentence: result({ zh: one('zh'), en: one('en') }, value, teller), parts, inputs: [] }
}
