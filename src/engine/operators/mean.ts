import { ONE, divide, times, tooLarge } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { root } from '../values/rounding.ts'
import { failure, meet } from '../values/value.ts'
import type { Unknown, Value } from '../values/value.ts'
import { demand } from '../formula/functions.ts'
import { readEnum, readWhole, report } from '../scheme/reading.ts'
import { NUMBER } from '../scheme/shape.ts'
import type { Part, SchemeNode } from '../scheme/node.ts'
import type { Locals, Row } from '../run/row.ts'
import type { Operator } from './operator.ts'
import { checkNumbers, partTitle, requireParts } from './parts.ts'
import { linkWeighted, weighted } from './weigh.ts'
import type { WeightedPart } from './weigh.ts'
import { chain, result } from './wording.ts'

interface MeanNode extends SchemeNode { parts: Part[]; geometric: boolean; digits: number }

/** The mean of its parts, weighted when they have weights; or the geometric mean, correctly rounded to `digits`. */
export const mean: Operator<MeanNode> = {
  key: 'mean',
  keys: ['method', 'digits'],
  parse(keyed, base, reader) {
    const { reading } = reader
    const parts = reader.parts(keyed.get('mean'), `${base.path}.mean`)
    const method = readEnum(keyed.get('method'), `${base.path}.method`, ['arithmetic', 'geometric'] as const, reading)
    const digits = readWhole(keyed.get('digits'), `${base.path}.digits`, 0, 50, reading)
    if (method === 'geometric' && digits === undefined) report(reading, keyed.at('method'), 'missing-key', `${base.path}.digits`, { zh: '几何平均要写保留几位', en: 'a geometric mean must state its digits' }, { zh: '加上 digits: 2', en: 'add digits: 2' })
    if (method !== 'geometric' && digits !== undefined) report(reading, keyed.at('digits'), 'unused-key', `${base.path}.digits`, { zh: 'digits 只用于几何平均', en: 'digits goes with the geometric mean' }, { zh: '一般平均用 round: 2', en: 'for a plain mean write round: 2' })
    const isWeighted = parts.filter((part) => part.node.weight).length
    if (isWeighted > 0 && (isWeighted < parts.length || method === 'geometric')) report(reading, keyed.at('mean'), 'missing-key', `${base.path}.mean`, { zh: '权重要么都写,要么都不写;几何平均不带权重', en: 'either all parts have weights or none; a geometric mean has none' }, { zh: '补齐或去掉权重', en: 'add or remove weights' })
    return requireParts(parts, keyed, 'mean', reader) ? { ...base, parts, geometric: method === 'geometric', digits: digits ?? 0 } : undefined
  },
  check(node, checker, scope) {
    checkNumbers(node.parts.map((part) => part.node), checker, scope)
    for (const part of node.parts) if (part.node.weight) checker.formula(part.node.weight, scope, 'number')
    return NUMBER
  },
  link(node, linker) {
    const parts = linkWeighted(node.parts, linker)
    if (node.geometric) return (row, locals) => geometric(parts, node, row, locals)
    return (row, locals) => {
      const sums = weighted(parts, row, locals, node.line)
      if (!('sum' in sums)) return sums
      if (sums.dropped === parts.length) return sums.na!
      return divide(sums.sum, sums.kept) ?? failure('division-by-zero', node.line)
    }
  },
  say(node, teller, row, locals, value) {
    const parts = node.parts.map((part) => teller.node(part.node, row, locals, { name: part.name, taken: false }))
    const applies = parts.filter((part) => part.value.state !== 'na')
    if (node.geometric) {
      const terms = parts.map((part) => (part.value.state === 'value' ? String(part.value.value) : '?')).join(' × ')
      return { sentence: result({ zh: `(${terms})的${parts.length}次方根,保留${node.digits}位`, en: `root ${parts.length} of (${terms}) to ${node.digits} digits` }, value, teller), parts, inputs: [] }
    }
    const words = chain(node.parts.flatMap((part, i) => (parts[i]!.value.state === 'na' ? [] : [{ sign: '+', title: partTitle(part, teller), value: parts[i]!.value }])), teller)
    const sentence = node.parts.some((part) => part.node.weight)
      ? { zh: `加权平均(${words.zh})`, en: `weighted mean of (${words.en})` }
      : { zh: `(${words.zh}) ÷ ${applies.length}`, en: `(${words.en}) ÷ ${applies.length}` }
    return { sentence: result(sentence, value, teller), parts, inputs: [] }
  },
  full(node, of) {
    const fulls = node.parts.map((part) => of(part.node))
    return fulls.every((full) => full && full.n === fulls[0]!.n && full.d === fulls[0]!.d) ? fulls[0] : undefined
  },
  inside: (node) => node.parts.map((part) => part.node),
  formulas: (node) => node.parts.flatMap((part) => (part.node.weight ? [part.node.weight] : [])),
}

function geometric(parts: WeightedPart[], node: MeanNode, row: Row, locals: Locals | undefined): Value {
  let product: NumberValue = ONE
  let count = 0
  let worst: Unknown | undefined
  let na: Value | undefined
  for (const part of parts) {
    const value = part.run(row, locals)
    if (value.s === 'number') {
      if (value.n < 0n) worst = meet(worst, failure('negative-root', node.line))
      product = times(product, value)
      count++
      if (tooLarge(product)) return failure('too-large', node.line)
    } else if (value.s === 'na' && part.drops) na = value
    else worst = meet(worst, demand([value], 'number', node.line)!)
  }
  if (worst) return worst
  return count === 0 ? na! : root(product, count, node.digits)
}
