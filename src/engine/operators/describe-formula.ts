import type { Formula } from '../formula/expression.ts'
import type { Text } from '../problem.ts'
import type { Locals, Row } from '../run/row.ts'
import type { FormulaNode } from './formula-node.ts'
import { describeNode } from './describe-node.ts'
import type { Teller } from './operator.ts'

/** A formula that is looked at, with its value: 得分88. */
export function describeFormula(formula: Formula, teller: Teller, row: Row, locals: Locals | undefined): Text {
  const node: FormulaNode = { op: 'formula', line: formula.line, column: formula.column, path: '', formula }
  return describeNode(node, teller, row, locals)
}
