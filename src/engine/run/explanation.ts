import type { Text } from '../problem.ts'
import type { OutcomeValue } from './outcome.ts'

/** An input as it entered a step; `ref` is whatever the caller attached to it. */
export interface ExplainedInput { name: string; title: Text; value: OutcomeValue; ref?: unknown }

/** One step of the working, as a careful person would write it. */
export interface Explanation {
  outcome?: string
  operator: string
  line: number
  sentence: Text
  value: OutcomeValue
  parts: Explanation[]
  inputs: ExplainedInput[]
}
