import { report } from '../scheme/reading.ts'
import type { Keyed } from '../scheme/reading.ts'
import type { Part } from '../scheme/node.ts'
import { same } from '../problem.ts'
import type { Text } from '../problem.ts'
import type { NodeReader } from './operator.ts'

/** Reports an operator without parts. */
export function requireParts(parts: Part[], keyed: Keyed, key: string, reader: NodeReader): boolean {
  const located = keyed.get(key)
  const empty = (located?.kind === 'list' && located.items.length === 0) || (located?.kind === 'map' && located.entries.length === 0)
  if (empty) report(reader.reading, located, 'empty-value', `${keyed.path}.${key}`, { zh: `“${key}”里一项也没有`, en: `"${key}" has no parts` }, { zh: '至少写一项', en: 'write at least one part' })
  return parts.length > 0
}

/** How a part is called in a sentence: its title, its name in the list, or nothing. */
export function partTitle(part: Part): Text {
  return part.node.title ?? same(part.name ?? '')
}
