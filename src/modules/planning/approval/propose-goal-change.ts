import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { newId } from '../../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { stale } from '../../../foundation/errors/common-problems.ts'
import { demandLine } from '../authority.ts'
import { changedContent } from '../changed-content.ts'
import { changesSince } from '../change-goal.ts'
import { refuse } from '../errors.ts'
import type { GoalInput } from '../goal-content.ts'
import { lockGoal } from '../goal-store.ts'
import type { PlanningTables } from '../tables.ts'
import { approvedAmong } from './approval-rules.ts'

/** What of an approved goal may be proposed to become different. */
export type ProposedChange = Partial<Pick<GoalInput, 'title' | 'starts' | 'ends' | 'weight' | 'measures'>>

/**
 * Proposes to the leading group that an approved goal's dates, targets, weight or words change, and why. Nothing changes
 * until it agrees. Refuses the other line, a stale version, a goal not yet approved, and a second proposal beside one
 * that waits. Returns the proposal's id.
 */
export async function proposeGoalChange(tx: Tx, actor: Actor, id: string, { version, reason, ...given }: ProposedChange & { version: number; reason: string }): Promise<string> {
  const { goal, plan } = await lockGoal(tx, actor, id)
  demandLine(actor, goal.side, goal.unit_path, plan)
  if (version !== goal.version) throw stale(await changesSince(tx, actor, goal, version), goal.version)
  if (goal.approved_version === null) throw refuse('goal-is-not-approved')
  const waiting = await on<PlanningTables>(tx).selectFrom('planning.goal_change').select('id').where('tenant', '=', actor.tenant).where('goal', '=', id).where('decision', 'is', null).executeTakeFirst()
  if (waiting) throw refuse('change-is-waiting')
  const { changes } = await changedContent(tx, actor, goal, plan, given)
  if (approvedAmong(changes.map(({ field }) => field)).length === 0) throw refuse('change-alters-nothing')
  const change = newId(actor.at)
  await on<PlanningTables>(tx)
    .insertInto('planning.goal_change')
    .values({ tenant: actor.tenant, id: change, goal: id, input: JSON.stringify(given), changes: JSON.stringify(changes), reason, proposed_by: actor.account, proposed_by_name: actor.name, proposed_at: actor.at })
    .execute()
  await writeAudit(tx, actor, { action: 'planning.propose-goal-change', record: id, unitPath: goal.unit_path, change: { code: goal.code, changed: changes.map(({ field }) => field) } })
  return change
}
