import type { Formula } from '../formula/expression.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { CalendarUnit } from '../values/day.ts'
import { TAKES } from './combine.ts'

export const KEEPS = ['highest', 'lowest', 'first', 'last', 'sum', 'mean'] as const
export const EACH_TAKES = [...TAKES, 'streak'] as const

export interface EachNode extends SchemeNode {
  list: Formula
  where?: Formula
  same?: Formula[]
  keep: (typeof KEEPS)[number]
  by?: { unit: CalendarUnit; field?: string } | { formula: Formula }
  give?: SchemeNode
  group?: SchemeNode
  take: (typeof EACH_TAKES)[number]
  trim: number
  trimFrom: number
}
