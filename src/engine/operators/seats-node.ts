import type { Formula } from '../formula/expression.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { RoundMode } from '../values/rounding.ts'
import type { Among } from './member-set.ts'
import type { Ordering } from './ordering.ts'

/** A grade with its number of seats; unlimited without share and count. */
export interface SeatGrade { line: number; column: number; grade: string; share?: Formula; count?: Formula; atLeast?: Formula; round: RoundMode }
export interface SeatsNode extends SchemeNode { ordering: Ordering; start?: Formula; base?: Formula; grades: SeatGrade[]; ties: 'down' | 'up'; cascade: boolean; among: Among; cross?: number; stage?: number }
