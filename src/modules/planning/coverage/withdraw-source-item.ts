import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { forbidden } from '../../../foundation/errors/common-problems.ts'
import { keepsPlan } from '../authority.ts'
import type { CoverageTables } from './coverage-tables.ts'
import { recordItem } from './item-fact.ts'
import { lockItem, takersOf } from './source-store.ts'

/** Takes an item back that was entered in error; it stays as a record with the reason, and no goal takes it up any more. */
export async function withdrawSourceItem(tx: Tx, actor: Actor, id: string, reason: string): Promise<void> {
  const found = await lockItem(tx, actor, id)
  if (!keepsPlan(actor, found.plan)) throw forbidden('planning.keep-plan')
  const takers = await takersOf(tx, actor, id)
  if (takers.length > 0) {
    await on<CoverageTables>(tx).updateTable('planning.take_up').set({ ended_by: actor.account, ended_at: actor.at }).where('tenant', '=', actor.tenant).where('item', '=', id).where('ended_at', 'is', null).execute()
    await recordItem(tx, actor, 'takenUp', found, -1)
  }
  await on<CoverageTables>(tx).updateTable('planning.source_item').set({ withdrawn_at: actor.at, withdrawn_by: actor.account, withdrawn_why: reason }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await recordItem(tx, actor, 'entered', found, -1)
  await writeAudit(tx, actor, { action: 'planning.withdraw-source-item', record: found.plan.id, unitPath: found.plan.unit_path, change: { document: found.source.title, clause: found.item.clause, reason } })
}
