import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { exact, scaled } from '../planning/index.ts'
import type { CommitmentTables } from './tables.ts'

/** What is done so far for each item, in its own unit; items without progress are absent. */
export async function itemSums(reader: Reader, actor: Actor, items: readonly string[]): Promise<Map<string, string>> {
  if (items.length === 0) return new Map()
  const rows = await on<CommitmentTables>(reader).selectFrom('commitments.progress').select(['item', sql<string>`sum(quantity)`.as('sum')]).where('tenant', '=', actor.tenant).where('item', 'in', [...items]).where('corrected_at', 'is', null).groupBy('item').execute()
  return new Map(rows.map(({ item, sum }) => [item, exact(scaled(sum))]))
}

/** What is done so far for one item. */
export async function doneSoFar(reader: Reader, actor: Actor, item: string): Promise<string> {
  return (await itemSums(reader, actor, [item])).get(item) ?? '0'
}
