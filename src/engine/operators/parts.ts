import { report } from '../scheme/reading.ts'
import type { Keyed } from '../scheme/reading.ts'
import type { Part, SchemeNode } from '../scheme/node.ts'
import { same } from '../problem.ts'
import type { Text } from '../problem.ts'
import type { FormulaNode } from './formula-node.ts'
import type { Checker, NodeReader, Scope, Teller } from './operator.ts'
import type { PerNode } from './per-steps.ts'

/** Reports an operator without parts. */
export function requireParts(parts: Part[], keyed: Keyed, key: string, reader: NodeReader): boolean {
  const located = keyed.get(key)
  const empty = (located?.kind === 'list' && located.items.length === 0) || (located?.kind === 'map' && located.entries.length === 0)
  if (empty) report(reader.reading, located, 'empty-value', `${keyed.path}.${key}`, { zh: `“${key}”里一项也没有`, en: `"${key}" has no parts` }, { zh: '至少写一项', en: 'write at least one part' })
  return parts.length > 0
}

/** Checks nodes that must each give a number. */
export function checkNumbers(nodes: readonly SchemeNode[], checker: Checker, scope: Scope): void {
  for (const node of nodes) {
    const shape = checker.node(node, scope)
    if (shape.type !== 'number' && shape.type !== 'any') checker.report(node, 'wrong-type', node.path, { zh: '这里应是一个数', en: 'a number is expected here' }, { zh: '有没有、是不是写成 if(条件, 分值, 0)', en: 'turn a condition into points: if(condition, points, 0)' })
  }
}

/** How a part is called in a sentence: its title, its name in the list, what it is a name of or counts, or nothing. */
export function partTitle(part: Part, teller: Teller): Text {
  if (part.node.title) return part.node.title
  if (part.name !== undefined) return same(part.name)
  const named = part.node.op === 'per' ? ((part.node as PerNode).count ?? (part.node as PerNode).short ?? (part.node as PerNode).over) : part.node
  return named?.op === 'formula' && (named as FormulaNode).formula.expression.t === 'name' ? teller.nameOf((named as FormulaNode).formula) : same('')
}
