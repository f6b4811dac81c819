import type { Text } from '../problem.ts'
import type { Locals, Row } from '../run/row.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { NumberValue } from '../values/ratio.ts'
import type { FormulaNode } from './formula-node.ts'
import type { Teller } from './operator.ts'
import { quantityWords } from './quantity.ts'
import { glue } from './wording.ts'

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
