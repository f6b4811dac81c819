import type { Formula } from '../formula/expression.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { Gift } from './give.ts'

export const LIMITS = ['at_least', 'above', 'at_most', 'below'] as const

/** One row of bands: limits (all must hold) and what it gives. */
export interface Band extends Gift { line: number; column: number; at_least?: Formula; above?: Formula; at_most?: Formula; below?: Formula }
/** A table: from a key to a node or to a further table. */
export interface TableRow { key: string; line: number; column: number; give?: SchemeNode; rows?: TableRow[] }
export interface PickNode extends SchemeNode { on: SchemeNode[]; bands?: Band[]; table?: TableRow[]; otherwise?: Gift }
