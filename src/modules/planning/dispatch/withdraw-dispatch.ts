import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { forbidden } from '../../../foundation/errors/common-problems.ts'
import { reverseFacts } from '../../journal/index.ts'
import { keepsPlan } from '../authority.ts'
import { refuse } from '../errors.ts'
import type { PlanningTables } from '../tables.ts'
import { copyRecord, lockDispatch } from './dispatch-store.ts'

/** Takes a notice back, with the reason: it and the signatures for it stay as a record, but count no more. */
export async function withdrawDispatch(tx: Tx, actor: Actor, id: string, reason: string): Promise<void> {
  const { dispatch, plan } = await lockDispatch(tx, actor, id)
  if (!keepsPlan(actor, plan)) throw forbidden('planning.keep-plan')
  if (dispatch.withdrawn_at) throw refuse('dispatch-is-withdrawn')
  await on<PlanningTables>(tx).updateTable('planning.dispatch').set({ withdrawn_at: actor.at, withdrawn_by: actor.account, withdrawn_by_name: actor.name, withdrawn_why: reason }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  const copies = await on<PlanningTables>(tx).selectFrom('planning.acknowledgement').select('unit_id').where('tenant', '=', actor.tenant).where('dispatch', '=', id).orderBy('position').execute()
  for (const { unit_id: unit } of copies) await reverseFacts(tx, actor, { module: 'planning', record: copyRecord(id, unit) }, reason)
  await writeAudit(tx, actor, { action: 'planning.withdraw-dispatch', record: id, unitPath: plan.unit_path, change: { title: dispatch.title, units: copies.length } })
}
