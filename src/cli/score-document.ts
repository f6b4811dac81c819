import type { Explanation, SubjectOutcomes } from '../engine/index.ts'
import type { PlainProblem } from './plain-problem.ts'

/** What `score --format json` prints. `examples` only with --examples. */
export interface ScoreDocument {
  format: 'tongpin.score/1'
  status: 'ok' | 'incomplete' | 'invalid'
  scheme: { id: string | null; language: 1 | null; sm3: string }
  factsSm3: string | null
  subjects: (SubjectOutcomes & { explanation?: Record<string, Explanation> })[]
  examples?: ExampleResult[]
  errors: PlainProblem[]
  warnings: PlainProblem[]
}

interface ExampleResult { name: string; line: number; passed: boolean; differences: { subject: string; outcome: string; expected: string; actual: string; line: number; column: number }[] }
