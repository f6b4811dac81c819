import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import type { CoverageTables } from './coverage-tables.ts'

/** The items of source documents that a goal takes up, in the order in which it did. */
export async function itemsTakenUp(reader: Reader, actor: Actor, goal: string) {
  const rows = await on<CoverageTables>(reader)
    .selectFrom('planning.take_up as one')
    .innerJoin('planning.source_item as item', (join) => join.onRef('item.tenant', '=', 'one.tenant').onRef('item.id', '=', 'one.item'))
    .innerJoin('planning.source as source', (join) => join.onRef('source.tenant', '=', 'item.tenant').onRef('source.id', '=', 'item.source'))
    .select(['one.id', 'one.how', 'item.id as item', 'item.clause', 'item.words', 'item.action', 'source.title', 'source.number'])
    .where('one.tenant', '=', actor.tenant)
    .where('one.goal', '=', goal)
    .where('one.ended_at', 'is', null)
    .orderBy('one.made_at')
    .orderBy('one.id')
    .execute()
  return rows.map(({ id, how, item, clause, words, action, title, number }) => ({ takeUp: id, item, document: title, number, clause, words, action, how }))
}
