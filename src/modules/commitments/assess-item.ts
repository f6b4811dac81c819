import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { recordFacts } from '../journal/index.ts'
import { commitmentFulfilled } from './facts.ts'
import { itemFact } from './item-fact.ts'
import { moveItem } from './keep-step.ts'
import { lockItem } from './letter-store.ts'
import type { CommitmentTables, Outcome } from './tables.ts'

/** Records how a published item was judged; one that was kept brings its fact. Returns the item's new version. */
export async function assessItem(tx: Tx, actor: Actor, id: string, input: { outcome: Outcome; note?: string | undefined }): Promise<number> {
  const { item, letter } = await lockItem(tx, actor, id)
  demand(actor, 'commitments.assess', letter.branch_path)
  const version = await moveItem(tx, actor, item, 'assess', { comment: input.note })
  await on<CommitmentTables>(tx).updateTable('commitments.item').set({ outcome: input.outcome }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  if (input.outcome === 'kept') await recordFacts(tx, actor, [{ ...itemFact(letter, item, id, version), kind: commitmentFulfilled, date: actor.today }])
  await writeAudit(tx, actor, { action: 'commitments.assess-item', record: id, unitPath: letter.branch_path, change: { outcome: input.outcome } })
  return version
}
