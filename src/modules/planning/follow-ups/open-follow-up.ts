import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import type { Day } from '../../../foundation/clock/day.ts'
import { newId } from '../../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { forbidden } from '../../../foundation/errors/common-problems.ts'
import { followsUp } from '../authority.ts'
import { refuse } from '../errors.ts'
import { lockGoal } from '../goal-store.ts'
import type { FollowUpTables } from './follow-up-tables.ts'
import { keepStep } from './keep-step.ts'

/**
 * Follows up on a goal (督办): says what is to be done, and by when its unit answers. The office does so for the leading
 * group, or the group itself. Refuses a second order beside one that is open, and a day that has passed. Returns its id.
 */
export async function openFollowUp(tx: Tx, actor: Actor, goalId: string, input: { words: string; due: Day }): Promise<string> {
  const { goal, plan } = await lockGoal(tx, actor, goalId)
  if (!followsUp(actor, plan)) throw forbidden('planning.keep-plan')
  if (input.due < actor.today) throw refuse('follow-up-due-in-the-past', {}, [{ path: 'due', code: 'planning.error.follow-up-due-in-the-past' }])
  const open = await on<FollowUpTables>(tx).selectFrom('planning.follow_up').select('id').where('tenant', '=', actor.tenant).where('goal', '=', goal.id).where('state', '<>', 'closed').executeTakeFirst()
  if (open) throw refuse('follow-up-is-open')
  const id = newId(actor.at)
  await on<FollowUpTables>(tx).insertInto('planning.follow_up').values({ ...input, tenant: actor.tenant, id, goal: goal.id, state: 'waiting', opened_by: actor.account, opened_by_name: actor.name, opened_at: actor.at, opened_on: actor.today }).execute()
  await keepStep(tx, actor, id, { step: 'urged', ...input })
  await writeAudit(tx, actor, { action: 'planning.open-follow-up', record: goal.id, unitPath: goal.unit_path, change: { goal: goal.code, due: input.due } })
  return id
}
