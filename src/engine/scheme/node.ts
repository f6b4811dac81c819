import type { Formula } from '../formula/expression.ts'
import type { Text } from '../problem.ts'
import type { RoundMode } from '../values/rounding.ts'

/** A limit that may hold only in a case. */
export interface Touch { at: Formula; when?: Formula }
export interface Rounding { digits: number; mode: RoundMode }
/** What a node becomes when it is not applicable. */
export type NaPolicy = { as: 'drop' | 'full' } | { as: 'mean'; cross?: number; stage?: number; kinds?: readonly number[] } | { as: 'value'; value: Formula }

/** What all nodes have: the operator, the place, and the finishing touches. */
export interface SchemeNode {
  op: string
  line: number
  column: number
  path: string
  title?: Text
  note?: Text
  source?: Text
  basis?: Text
  unit?: Text
  max?: Formula
  weight?: Formula
  missing?: Formula
  na?: NaPolicy
  floor?: Touch
  cap?: Touch
  round?: Rounding
}

/** Keys that any node may carry. */
export const COMMON_KEYS = ['title', 'note', 'source', 'basis', 'evidence', 'owner', 'unit', 'max', 'weight', 'missing', 'na', 'floor', 'cap', 'round'] as const

/** A part of a sum or a mean: a node with the name it has in the list, if any. */
export interface Part { name?: string; node: SchemeNode }
