import { may, type Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { forbidden, notFound } from '../../../foundation/errors/common-problems.ts'
import { recordFacts } from '../../journal/index.ts'
import { keepsPlan } from '../authority.ts'
import { refuse } from '../errors.ts'
import { acknowledged } from '../facts.ts'
import type { PlanningTables } from '../tables.ts'
import { signState } from './dispatch-rules.ts'
import { copyRecord, lockDispatch } from './dispatch-store.ts'

/**
 * Signs for a notice on behalf of one unit that it went to: the unit's head or branch secretary, or, marked as such,
 * whoever keeps the plan. Refuses a withdrawn notice and a second signature.
 */
export async function acknowledgeDispatch(tx: Tx, actor: Actor, id: string, unit: string): Promise<void> {
  const { dispatch, plan } = await lockDispatch(tx, actor, id)
  const copy = await on<PlanningTables>(tx).selectFrom('planning.acknowledgement').selectAll().where('tenant', '=', actor.tenant).where('dispatch', '=', id).where('unit_id', '=', unit).executeTakeFirst()
  if (!copy) throw notFound()
  const own = may(actor, 'planning.sign-for', copy.unit_path)
  if (!own && !keepsPlan(actor, plan)) throw forbidden('planning.sign-for')
  if (dispatch.withdrawn_at) throw refuse('dispatch-is-withdrawn')
  if (copy.signed_at) throw refuse('signed-already', { by: copy.signed_by_name ?? '' })
  await on<PlanningTables>(tx).updateTable('planning.acknowledgement').set({ signed_by: actor.account, signed_by_name: actor.name, signed_at: actor.at, signed_on: actor.today, proxy: !own }).where('tenant', '=', actor.tenant).where('dispatch', '=', id).where('unit_id', '=', unit).execute()
  const onTime = signState(dispatch.due, actor.today, actor.today) === 'onTime'
  await recordFacts(tx, actor, [
    {
      kind: acknowledged,
      date: actor.today,
      unit: { id: copy.unit_id, path: copy.unit_path, name: copy.unit_name },
      attributes: { notice: dispatch.title, due: dispatch.due, onTime, proxy: !own },
      source: { module: 'planning', record: copyRecord(id, unit), version: 1 },
    },
  ])
  await writeAudit(tx, actor, { action: 'planning.acknowledge-dispatch', record: id, unitPath: copy.unit_path, change: { unit: copy.unit_name, onTime, proxy: !own } })
}
