import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { forbidden, notFound } from '../../../foundation/errors/common-problems.ts'
import { approvesPlan } from '../authority.ts'
import { changedContent } from '../changed-content.ts'
import { refuse } from '../errors.ts'
import { lockGoal } from '../goal-store.ts'
import { keepGoalChange } from '../keep-goal-change.ts'
import type { PlanningTables } from '../tables.ts'

/**
 * The leading group agrees to a proposed change of an approved goal, which becomes its next version, or refuses it with
 * an answer. Refuses whoever is not of the leading group, whoever proposed it, and what is decided already.
 */
export async function decideGoalChange(tx: Tx, actor: Actor, id: string, input: { decision: 'approved' | 'refused'; answer?: string | undefined }): Promise<void> {
  const query = on<PlanningTables>(tx).selectFrom('planning.goal_change').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id)
  const seen = await query.executeTakeFirst()
  if (!seen) throw notFound()
  const { goal, plan } = await lockGoal(tx, actor, seen.goal)
  if (!approvesPlan(actor, plan)) throw forbidden('planning.approve-plan')
  if (seen.proposed_by === actor.account) throw refuse('submitter-does-not-decide')
  if (input.decision === 'refused' && !input.answer) throw refuse('return-needs-a-reason', {}, [{ path: 'answer', code: 'planning.error.return-needs-a-reason' }])
  const change = await query.executeTakeFirst()
  if (change?.decision !== null) throw refuse('submission-is-decided')
  await on<PlanningTables>(tx).updateTable('planning.goal_change').set({ decision: input.decision, decided_by: actor.account, decided_by_name: actor.name, decided_at: actor.at, answer: input.answer ?? '' }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  if (input.decision === 'approved') {
    const { content } = await changedContent(tx, actor, goal, plan, seen.input)
    await keepGoalChange(tx, actor, goal, content, true)
  }
  await writeAudit(tx, actor, { action: 'planning.decide-goal-change', record: goal.id, unitPath: goal.unit_path, change: { code: goal.code, decision: input.decision } })
}
