import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader, type Tx } from '../../../foundation/database/database.ts'
import { notFound } from '../../../foundation/errors/common-problems.ts'
import { planFor, type Plan } from '../goal-store.ts'
import type { CoverageTables, Source, SourceItem } from './coverage-tables.ts'

/** A source document with its plan, if the actor may see it; else 'not found'. */
export async function sourceFor(reader: Reader, actor: Actor, id: string): Promise<{ source: Source; plan: Plan }> {
  const source = await on<CoverageTables>(reader).selectFrom('planning.source').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).executeTakeFirst()
  if (!source) throw notFound()
  return { source, plan: await planFor(reader, actor, source.plan) }
}

/** A live item, locked until the transaction ends, with its document and plan: whether it is taken up is decided by one at a time. */
export async function lockItem(tx: Tx, actor: Actor, id: string): Promise<{ item: SourceItem; source: Source; plan: Plan }> {
  const item = await on<CoverageTables>(tx).selectFrom('planning.source_item').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).where('withdrawn_at', 'is', null).forUpdate().executeTakeFirst()
  if (!item) throw notFound()
  return { item, ...(await sourceFor(tx, actor, item.source)) }
}

/** The goals that take an item up now, each with the record of it. */
export async function takersOf(reader: Reader, actor: Actor, item: string): Promise<{ id: string; goal: string }[]> {
  return on<CoverageTables>(reader).selectFrom('planning.take_up').select(['id', 'goal']).where('tenant', '=', actor.tenant).where('item', '=', item).where('ended_at', 'is', null).execute()
}
