import { constantNumber } from '../formula/constant.ts'
import { OPERATORS } from '../operators/registry.ts'
import type { SchemeNode } from '../scheme/node.ts'
import { least } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'

/** The most points a node can give, when that can be told from the scheme alone: its `max`, or what its operator says, held by its cap. */
export function fullMarks(node: SchemeNode): NumberValue | undefined {
  const stated = constantNumber(node.max)
  if (stated) return stated
  const own = OPERATORS[node.op]?.full?.(node, fullMarks)
  const cap = node.cap && !node.cap.when ? constantNumber(node.cap.at) : undefined
  return own && cap ? least(own, cap) : (cap ?? own)
}
