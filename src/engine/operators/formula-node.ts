import type { Formula } from '../formula/expression.ts'
import type { SchemeNode } from '../scheme/node.ts'

/** A formula as a node. */
export interface FormulaNode extends SchemeNode { formula: Formula }
