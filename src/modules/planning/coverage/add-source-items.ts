import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { newId } from '../../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { forbidden } from '../../../foundation/errors/common-problems.ts'
import { keepsPlan } from '../authority.ts'
import type { Plan } from '../goal-store.ts'
import type { GoalAction } from '../tables.ts'
import type { CoverageTables, Source } from './coverage-tables.ts'
import { recordItem } from './item-fact.ts'
import { sourceFor } from './source-store.ts'

/** One thing that a document asks for: its clause, its words, whether it must be done. */
export type ItemInput = { clause: string; words: string; action: GoalAction }

/** Adds items to a document that was entered before. Returns how many. */
export async function addSourceItems(tx: Tx, actor: Actor, id: string, items: readonly ItemInput[]): Promise<number> {
  const { source, plan } = await sourceFor(tx, actor, id)
  if (!keepsPlan(actor, plan)) throw forbidden('planning.keep-plan')
  await addItems(tx, actor, { source, plan }, items)
  await writeAudit(tx, actor, { action: 'planning.add-source-items', record: plan.id, unitPath: plan.unit_path, change: { title: source.title, items: items.length } })
  return items.length
}

/** Writes items behind those that the document has, and their facts. */
export async function addItems(tx: Tx, actor: Actor, { source, plan }: { source: Source; plan: Plan }, items: readonly ItemInput[]): Promise<void> {
  const { last } = await on<CoverageTables>(tx).selectFrom('planning.source_item').select(sql<number>`coalesce(max(position), 0)::int`.as('last')).where('tenant', '=', actor.tenant).where('source', '=', source.id).executeTakeFirstOrThrow()
  for (const [index, { clause, words, action }] of items.entries()) {
    const item = { tenant: actor.tenant, id: newId(actor.at), source: source.id, position: last + index + 1, clause, words, action, withdrawn_at: null, withdrawn_by: null, withdrawn_why: null }
    await on<CoverageTables>(tx).insertInto('planning.source_item').values(item).execute()
    await recordItem(tx, actor, 'entered', { item, source, plan }, 1)
  }
}
