import { ZERO } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import type { Text } from '../problem.ts'
import { same } from '../problem.ts'
import type { Locals, Row } from '../run/row.ts'
import type { Value } from '../values/value.ts'
import { writeNumber } from '../values/number-text.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { FormulaNode } from './formula-node.ts'
import type { Saying, Teller } from './operator.ts'
import { stepsOf } from './per-steps.ts'
import type { PerNode } from './per-steps.ts'
import { amount, amountWords, unknownWords } from './wording.ts'
import { quantityWords } from './quantity.ts'
import { quote } from './quote.ts'

/** 应开12次,实开11次,少1次 × 2分 = 扣2分. */
export function sayPer(node: PerNode, teller: Teller, row: Row, locals: Locals | undefined, value: Value): Saying {
  const quantityNode = (node.count ?? node.short ?? node.over)!
  const unit = node.unit ?? ownUnit(quantityNode, teller) ?? same('')
  const bare = { unit, taken: false }
  const parts = [quantityNode, ...(node.of ? [node.of] : [])].map((inner) => teller.node(inner, row, locals, bare))
  const inputs = parts.flatMap((part) => part.inputs)
  if (value.s !== 'number') return { sentence: unknownWords(value), parts, inputs }
  const actual = teller.value(quantityNode, row, locals) as NumberValue
  const of = node.of ? (teller.value(node.of, row, locals) as NumberValue) : ZERO
  const step = node.step && (teller.formulaValue(node.step, row, locals) as NumberValue)
  const each = teller.formulaValue(node.per, row, locals) as NumberValue
  const steps = stepsOf(node, actual, of, step) as NumberValue
  const points = amountWords(each, teller.unit)
  const total = amount(value, teller)
  const unstepped = stepsOf({ ...node, part: undefined as never }, actual, of, undefined) as NumberValue
  const quantity = quantityWords(unstepped, unit)
  const stepWords = step ? sayStep(node, step, steps, unit) : node.part === 'whole' && steps !== unstepped && writeNumber(steps) !== writeNumber(unstepped) ? { zh: `,按${writeNumber(steps)}计`, en: `, counted as ${writeNumber(steps)}` } : node.part === 'up' && writeNumber(steps) !== writeNumber(unstepped) ? { zh: `,按${writeNumber(steps)}计`, en: `, counted as ${writeNumber(steps)}` } : same('')
  const actualWords = quote(quantityNode, actual, unit, teller, row, locals)
  const ofWords = node.of ? due(node, quote(node.of, of, unit, teller, row, locals)) : same('')
  const zero = steps.n === 0n
  const work: Text = { zh: `${stepWords.zh} × ${points.zh} = ${total.zh}`, en: `${stepWords.en} × ${points.en} = ${total.en}` }
  const nothing: Text = teller.taken ? { zh: '不扣分', en: 'nothing taken' } : { zh: `计${amountWords(ZERO, teller.unit).zh}`, en: `${amountWords(ZERO, teller.unit).en}` }
  if (node.count) return { sentence: { zh: `${actualWords.zh}${work.zh}`, en: `${actualWords.en}${work.en}` }, parts, inputs }
  if (node.short) {
    const tail = zero && unstepped.n === 0n ? { zh: `已够,${nothing.zh}`, en: `enough, ${nothing.en}` } : { zh: `少${quantity.zh}${work.zh}`, en: `short by ${quantity.en}${work.en}` }
    return { sentence: { zh: `${ofWords.zh},${actualWords.zh},${tail.zh}`, en: `${ofWords.en}, ${actualWords.en}, ${tail.en}` }, parts, inputs }
  }
  const tail = zero && unstepped.n === 0n ? { zh: `未超过,${nothing.zh}`, en: `not over, ${nothing.en}` } : { zh: `超${quantity.zh}${work.zh}`, en: `over by ${quantity.en}${work.en}` }
  return { sentence: { zh: `${actualWords.zh},界限${ofWords.zh},${tail.zh}`, en: `${actualWords.en}, limit ${ofWords.en}, ${tail.en}` }, parts, inputs }
}

function sayStep(node: PerNode, step: NumberValue, steps: NumberValue, unit: Text): Text {
  const size = quantityWords(step, unit, node.step!.source)
  const how = node.part === 'whole' ? { zh: ',不足一档不计', en: ', a part step does not count' } : node.part === 'up' ? { zh: ',不足一档按一档', en: ', a part step counts as one' } : { zh: ',按比例', en: ', in proportion' }
  return { zh: `,每${size.zh}为一档计${writeNumber(steps)}档(${how.zh.slice(1)})`, en: `, ${writeNumber(steps)} step(s) of ${size.en} (${how.en.slice(2)})` }
}

/** The unit of the input that the quantity is, when it is one. */
function ownUnit(node: SchemeNode, teller: Teller): Text | undefined {
  return teller.unitOf?.(node)
}

/** A required number that is written in the scheme has no title of its own: 应有6篇. */
function due(node: PerNode, words: Text): Text {
  const isNumber = node.of!.op === 'formula' && (node.of as FormulaNode).formula.expression.t === 'number' && !node.of!.title
  return isNumber && node.short ? { zh: `应有${words.zh}`, en: `required ${words.en}` } : words
}
