import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { approvesPlan } from '../authority.ts'
import type { Goal, Plan } from '../goal-store.ts'
import type { PlanningTables } from '../tables.ts'

/** What was proposed to change in an approved goal, newest first: why, by whom, and what the leading group said. */
export async function goalChanges(reader: Reader, actor: Actor, goal: Goal, plan: Plan) {
  const rows = await on<PlanningTables>(reader).selectFrom('planning.goal_change').selectAll().where('tenant', '=', actor.tenant).where('goal', '=', goal.id).orderBy('proposed_at', 'desc').orderBy('id', 'desc').execute()
  return rows.map((row) => ({
    id: row.id,
    changes: row.changes,
    reason: row.reason,
    proposedBy: row.proposed_by_name,
    proposedAt: row.proposed_at.toISOString(),
    decision: row.decision,
    decidedBy: row.decided_by_name,
    decidedAt: row.decided_at?.toISOString() ?? null,
    answer: row.answer,
    can: { decide: row.decision === null && row.proposed_by !== actor.account && approvesPlan(actor, plan) },
  }))
}
