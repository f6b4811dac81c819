import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { notFound } from '../../../foundation/errors/common-problems.ts'
import { demandLine } from '../authority.ts'
import { lockGoal, type Goal } from '../goal-store.ts'
import type { PlanningTables } from '../tables.ts'
import { recordCarried, recordCarrier } from './carrier-fact.ts'

/** Takes a carrier away from its goal; the record stays. The same people may who may attach it. */
export async function endCarrier(tx: Tx, actor: Actor, id: string): Promise<void> {
  const seen = await on<PlanningTables>(tx).selectFrom('planning.carrier').select(['goal', 'name', 'unit_path']).where('tenant', '=', actor.tenant).where('id', '=', id).where('ended_at', 'is', null).executeTakeFirst()
  if (!seen) throw notFound()
  const { goal, plan } = await lockGoal(tx, actor, seen.goal)
  demandLine(actor, 'party', seen.unit_path, plan)
  if ((await endCarriersOf(tx, actor, goal, id)) === 0) throw notFound()
  await writeAudit(tx, actor, { action: 'planning.end-carrier', record: goal.id, unitPath: seen.unit_path, change: { carrier: seen.name, goal: goal.code } })
}

/** Ends one carrier of a goal, or all of a goal that is withdrawn; the caller holds the goal. Returns how many ended. */
export async function endCarriersOf(tx: Tx, actor: Actor, goal: Goal, only?: string): Promise<number> {
  const live = await on<PlanningTables>(tx).selectFrom('planning.carrier').selectAll().where('tenant', '=', actor.tenant).where('goal', '=', goal.id).where('ended_at', 'is', null).execute()
  const ending = live.filter(({ id }) => only === undefined || id === only)
  for (const carrier of ending) {
    await on<PlanningTables>(tx).updateTable('planning.carrier').set({ ended_by: actor.account, ended_at: actor.at }).where('tenant', '=', actor.tenant).where('id', '=', carrier.id).execute()
    await recordCarrier(tx, actor, carrier, goal.code, -1)
  }
  if (ending.length > 0 && ending.length === live.length) await recordCarried(tx, actor, goal, -1)
  return ending.length
}
