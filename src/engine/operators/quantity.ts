import type { NumberValue } from '../values/ratio.ts'
import { divide, whole, times } from '../values/ratio.ts'
import { round } from '../values/rounding.ts'
import { writeNumber } from '../values/number-text.ts'
import type { Text } from '../problem.ts'
import type { Locals, Row } from '../run/row.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { FormulaNode } from './formula.ts'
import type { Teller } from './operator.ts'
import { glue } from './wording.ts'

/** A number with its unit: 12次. A ratio that has no short decimal is followed by its value to four places. */
export function quantityWords(x: NumberValue, unit: Text, source?: string): Text {
  const number = source && /%$/.test(source) ? `${writeNumber(times(x, whole(100)))}%` : spoken(x)
  return { zh: `${number}${unit.zh}`, en: unit.en ? `${number} ${unit.en}` : number }
}

/** A number for a sentence: exact when it is a decimal, else the ratio with its rounded decimal. */
export function spoken(x: NumberValue): string {
  const exact = writeNumber(x)
  return exact.includes('/') ? `${exact}(≈${writeNumber(round(x, 4, 'half_up'))})` : exact
}

/** A quantity as it is called: 实开11次 for an input, the formula itself for anything longer. */
export function quote(node: SchemeNode, value: NumberValue, unit: Text, teller: Teller, row: Row, locals: Locals | undefined): Text {
  const quantity = quantityWords(value, unit)
  if (node.op !== 'formula') return node.title ? glue(node.title, quantity) : quantity
  const { formula } = node as FormulaNode
  const e = formula.expression
  if (e.t === 'number') return quantityWords(value, unit, e.source)
  if (e.t === 'name') {
    return glue(teller.nameOf(formula), quantity)
  }
  const words = teller.formula(formula, row, locals)
  return { zh: `${words.zh} = ${quantity.zh}`, en: `${words.en} = ${quantity.en}` }
}

export { divide }
