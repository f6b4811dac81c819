import type { Text } from '../problem.ts'
import type { Located } from '../located.ts'
import type { CalendarUnit } from '../values/day.ts'
import type { InputSpec } from './inputs.ts'
import type { SchemeNode } from './node.ts'

export const OUTCOME_TYPES = ['points', 'number', 'money', 'grade', 'flag', 'text'] as const
export type OutcomeType = (typeof OUTCOME_TYPES)[number]

/** A working or an outcome: a named node. */
export interface NamedNode {
  name: string
  line: number
  column: number
  outcome: boolean
  title: Text
  titled: boolean
  type?: OutcomeType
  /** Indexes of the kinds that have it; all when absent. */
  kinds?: number[]
  node: SchemeNode
}

/** Facts with the results they must give. */
export interface SchemeExample { name: string; line: number; column: number; facts: Located; expect: { subject: string; outcome: string; value: Located }[] }

/** A scheme as it was read: still with places, not yet checked. */
export interface Scheme {
  language: 1
  id: string
  title: Text
  source?: Text
  readings: Text[]
  total?: string
  totalPlace?: { line: number; column: number }
  period?: { unit?: CalendarUnit; starts: { month: number; day: number } }
  kinds: { id: string; title: Text }[]
  inputs: InputSpec[]
  names: NamedNode[]
  examples: SchemeExample[]
  indicatorBudget: number
}
