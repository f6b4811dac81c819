import type { Formula } from '../formula/expression.ts'
import type { SchemeNode } from '../scheme/node.ts'

export const JUDGE_TAKES = ['mean', 'sum', 'median', 'highest', 'lowest'] as const
export interface Weighted { name: string; line: number; column: number; formula: Formula }
export interface JudgeNode extends SchemeNode {
  input: string
  at: { line: number; column: number }
  index?: number
  kind?: 'tally' | 'ballots' | 'papers'
  value?: Formula
  points?: Weighted[]
  blank: string[]
  divideBy: 'valid' | 'all' | Formula
  valid?: Formula
  groups?: Weighted[]
  empty: 'zero' | 'reweigh' | 'stop'
  emptyWritten: boolean
  take: (typeof JUDGE_TAKES)[number]
  trim: number
  trimFrom: number
}
