import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { newId } from '../../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { demandSubmits, sidePath } from '../authority.ts'
import { refuse } from '../errors.ts'
import { planFor } from '../goal-store.ts'
import type { Side } from '../planning-rules.ts'
import type { PlanningTables } from '../tables.ts'
import { sideState, standsUnexplained } from './approval-rules.ts'
import { lockPlan } from './plan-lock.ts'
import { latestSubmission } from './submission-store.ts'

/**
 * Hands one side of a plan to the leading group, with every goal in the version that it has now. Refuses a side that lies
 * there already or holds nothing new, and one with a goal that is neither linked nor explained. Returns the round.
 */
export async function submitPlan(tx: Tx, actor: Actor, id: string, input: { side: Side; note?: string | undefined }): Promise<{ id: string; round: number }> {
  const plan = await planFor(tx, actor, id)
  demandSubmits(actor, input.side, plan)
  await lockPlan(tx, actor, id)
  const latest = await latestSubmission(tx, actor, id, input.side)
  if (sideState(latest) === 'submitted') throw refuse('side-is-submitted')
  const goals = await on<PlanningTables>(tx).selectFrom('planning.goal').select(['id', 'code', 'title', 'version', 'links', 'unlinked_reason', 'approved_version']).where('tenant', '=', actor.tenant).where('plan', '=', id).where('side', '=', input.side).where('withdrawn_at', 'is', null).orderBy('code').execute()
  if (!goals.some((goal) => goal.approved_version === null)) throw refuse('nothing-to-submit')
  const unexplained = (plan.years === 1 ? goals : []).filter(standsUnexplained).map(({ code }) => code)
  if (unexplained.length > 0) throw refuse('goals-stand-unexplained', { count: unexplained.length, codes: unexplained.join('、') })
  const round = (latest?.round ?? 0) + 1
  const submission = newId(actor.at)
  const held = goals.map(({ id: goal, code, title, version }) => ({ goal, code, title, version }))
  await on<PlanningTables>(tx)
    .insertInto('planning.submission')
    .values({ tenant: actor.tenant, id: submission, plan: id, side: input.side, round, goals: JSON.stringify(held), note: input.note ?? '', submitted_by: actor.account, submitted_by_name: actor.name, submitted_at: actor.at })
    .execute()
  await writeAudit(tx, actor, { action: 'planning.submit-plan', record: id, unitPath: sidePath(plan, input.side), change: { side: input.side, round, goals: held.length } })
  return { id: submission, round }
}
