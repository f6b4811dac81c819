import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { forbidden, notFound } from '../../../foundation/errors/common-problems.ts'
import { approvesPlan, sidePath } from '../authority.ts'
import { refuse } from '../errors.ts'
import { lockGoals, planFor } from '../goal-store.ts'
import type { PlanningTables } from '../tables.ts'
import { lockPlan } from './plan-lock.ts'

export type Decision = { decision: 'approved' | 'returned'; reason?: string | undefined }

/**
 * The leading group approves a submitted side, or returns it with a reason. Approved goals keep the version that was
 * approved. Refuses whoever is not of the leading group, whoever submitted it, and a round that is decided already.
 */
export async function decideSubmission(tx: Tx, actor: Actor, id: string, input: Decision): Promise<void> {
  const query = on<PlanningTables>(tx).selectFrom('planning.submission').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id)
  const seen = await query.executeTakeFirst()
  if (!seen) throw notFound()
  const plan = await planFor(tx, actor, seen.plan)
  if (!approvesPlan(actor, plan)) throw forbidden('planning.approve-plan')
  if (seen.submitted_by === actor.account) throw refuse('submitter-does-not-decide')
  if (input.decision === 'returned' && !input.reason) throw refuse('return-needs-a-reason', {}, [{ path: 'reason', code: 'planning.error.return-needs-a-reason' }])
  await lockGoals(tx, actor, seen.goals.map(({ goal }) => goal))
  await lockPlan(tx, actor, plan.id)
  const submission = await query.executeTakeFirst()
  if (submission?.decision !== null) throw refuse('submission-is-decided')
  await on<PlanningTables>(tx).updateTable('planning.submission').set({ decision: input.decision, decided_by: actor.account, decided_by_name: actor.name, decided_at: actor.at, reason: input.reason ?? '' }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  if (input.decision === 'approved') {
    for (const { goal, version } of seen.goals) await on<PlanningTables>(tx).updateTable('planning.goal').set({ approved_version: version }).where('tenant', '=', actor.tenant).where('id', '=', goal).execute()
  }
  await writeAudit(tx, actor, { action: 'planning.decide-submission', record: plan.id, unitPath: sidePath(plan, seen.side), change: { side: seen.side, round: seen.round, decision: input.decision } })
}
