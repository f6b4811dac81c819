import type { SchemeNode } from '../scheme/node.ts'

const stripped = new WeakMap<SchemeNode, SchemeNode>()

/** The node without its finishing touches; the same object each time, so that its function is kept. */
export function withoutFinishing(node: SchemeNode): SchemeNode {
  const existing = stripped.get(node)
  if (existing) return existing
  const { missing: _missing, na, floor: _floor, cap: _cap, round: _round, ...rest } = node
  const bare: SchemeNode = { ...rest, ...(na?.as === 'drop' ? { na } : {}) }
  stripped.set(node, bare)
  return bare
}
