import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { stale } from '../../foundation/errors/common-problems.ts'
import { demandOpenSide } from './approval/plan-lock.ts'
import { approvesPlan, demandLine } from './authority.ts'
import { endCarriersOf } from './carriers/end-carrier.ts'
import { endTakeUpsOf } from './coverage/end-take-up.ts'
import { endLink } from './end-link.ts'
import { refuse } from './errors.ts'
import { lockGoal } from './goal-store.ts'
import { endHighlightOf } from './highlights/withdraw-highlight.ts'
import { recordUnlinked } from './record-unlinked.ts'
import type { PlanningTables } from './tables.ts'

/**
 * Withdraws a goal that was entered in error or given up: its links, its carriers, its highlight and what it takes up end,
 * it leaves the stock of unlinked goals, and the record stays with its reason. Refused once progress was recorded; what the leading group approved, only it withdraws.
 */
export async function withdrawGoal(tx: Tx, actor: Actor, id: string, input: { version: number; reason: string }): Promise<void> {
  const { goal, plan } = await lockGoal(tx, actor, id)
  if (!approvesPlan(actor, plan)) demandLine(actor, goal.side, goal.unit_path, plan)
  if (input.version !== goal.version) throw stale([{ field: 'version', now: goal.version }], goal.version)
  await demandOpenSide(tx, actor, plan.id, goal.side)
  if (goal.approved_version !== null && !approvesPlan(actor, plan)) throw refuse('goal-is-approved')
  const progress = await on<PlanningTables>(tx).selectFrom('planning.goal_progress').select('id').where('tenant', '=', actor.tenant).where('goal', '=', id).where('corrected_at', 'is', null).executeTakeFirst()
  if (progress) throw refuse('goal-has-progress')
  const links = await on<PlanningTables>(tx).selectFrom('planning.link').select(['id', 'party_goal', 'business_goal']).where('tenant', '=', actor.tenant).where('ended_at', 'is', null).where((where) => where.or([where('party_goal', '=', id), where('business_goal', '=', id)])).execute()
  for (const link of links) await endLink(tx, actor, link)
  await endCarriersOf(tx, actor, goal)
  await endTakeUpsOf(tx, actor, id)
  await endHighlightOf(tx, actor, id, input.reason)
  if (plan.years === 1) await recordUnlinked(tx, actor, goal, -1)
  await on<PlanningTables>(tx).updateTable('planning.goal').set({ withdrawn_at: actor.at, withdrawn_by: actor.account, withdrawn_why: input.reason }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'planning.withdraw-goal', record: id, unitPath: goal.unit_path, change: { code: goal.code, links: links.length } })
}
