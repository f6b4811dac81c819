import type { Formula } from '../formula/expression.ts'
import type { SchemeNode } from '../scheme/node.ts'
import { ZERO, divide, greatest, less } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { round } from '../values/rounding.ts'
import { failure } from '../values/value.ts'
import type { Value } from '../values/value.ts'

export const PART_STEPS = ['whole', 'up', 'proportional'] as const

export interface PerNode extends SchemeNode {
  per: Formula
  count?: SchemeNode
  short?: SchemeNode
  over?: SchemeNode
  of?: SchemeNode
  step?: Formula
  part?: (typeof PART_STEPS)[number]
}

/** How many units count: the quantity, or what is short or over, in steps. */
export function stepsOf(node: PerNode, actual: NumberValue, of: NumberValue, step: NumberValue | undefined): Value {
  const quantity = node.count ? actual : greatest(ZERO, node.short ? less(of, actual) : less(actual, of))
  if (!step) return partly(quantity, node.part)
  const steps = divide(quantity, step)
  if (!steps) return failure('division-by-zero', node.line)
  return partly(steps, node.part)
}

function partly(x: NumberValue, part: PerNode['part']): NumberValue {
  return part === 'whole' ? round(x, 0, 'down') : part === 'up' ? round(x, 0, 'up') : x
}
