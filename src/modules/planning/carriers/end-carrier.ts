import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { notFound } from '../../../foundation/errors/common-problems.ts'
import { demandLine } from '../authority.ts'
import { lockGoal } from '../goal-store.ts'
import type { PlanningTables } from '../tables.ts'
import { recordCarrier } from './carrier-fact.ts'

/** Takes a carrier away from its goal; the record stays. The same people may who may attach it. */
export async function endCarrier(tx: Tx, actor: Actor, id: string): Promise<void> {
  const query = on<PlanningTables>(tx).selectFrom('planning.carrier').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).where('ended_at', 'is', null)
  const seen = await query.executeTakeFirst()
  if (!seen) throw notFound()
  const { goal, plan } = await lockGoal(tx, actor, seen.goal)
  demandLine(actor, 'party', seen.unit_path, plan)
  const carrier = await query.executeTakeFirst()
  if (!carrier) throw notFound()
  await on<PlanningTables>(tx).updateTable('planning.carrier').set({ ended_by: actor.account, ended_at: actor.at }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await recordCarrier(tx, actor, carrier, goal.code, -1)
  await writeAudit(tx, actor, { action: 'planning.end-carrier', record: goal.id, unitPath: carrier.unit_path, change: { carrier: carrier.name, goal: goal.code } })
}
