import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { demandLine } from './authority.ts'
import { refuse } from './errors.ts'
import { lockGoal } from './goal-store.ts'
import type { PlanningTables } from './tables.ts'

/** Keeps the reason why a goal stays on one side alone. It still counts as unlinked; the reason shows beside it. */
export async function stateUnlinkedReason(tx: Tx, actor: Actor, id: string, reason: string): Promise<void> {
  const { goal, plan } = await lockGoal(tx, actor, id)
  demandLine(actor, goal.side, goal.unit_path, plan)
  if (goal.links > 0) throw refuse('linked-goal-needs-no-reason')
  await on<PlanningTables>(tx).updateTable('planning.goal').set({ unlinked_reason: reason, reason_by: actor.account, reason_at: actor.at }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'planning.state-unlinked-reason', record: id, unitPath: goal.unit_path, change: { code: goal.code } })
}
