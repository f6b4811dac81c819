import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import type { Day } from '../../../foundation/clock/day.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { forbidden, notFound } from '../../../foundation/errors/common-problems.ts'
import { followsUp, recordsProgress } from '../authority.ts'
import { refuse } from '../errors.ts'
import { lockGoal } from '../goal-store.ts'
import type { FollowUpState, FollowUpStep, FollowUpTables } from './follow-up-tables.ts'
import { keepStep } from './keep-step.ts'

const stateAfter: Readonly<Record<FollowUpStep, FollowUpState>> = { urged: 'waiting', answered: 'answered', extended: 'waiting', closed: 'closed' }

const acts: Readonly<Record<FollowUpStep, string>> = { urged: 'planning.urge-follow-up', answered: 'planning.answer-follow-up', extended: 'planning.extend-follow-up', closed: 'planning.close-follow-up' }

/**
 * Takes a follow-up order one step further: the unit that answers for the goal answers; whoever follows up urges again,
 * extends to a later day, or closes with what came of it. A closed one takes no more steps.
 */
export async function takeStep(tx: Tx, actor: Actor, id: string, input: { step: FollowUpStep; words: string; due?: Day | undefined }): Promise<void> {
  const query = on<FollowUpTables>(tx).selectFrom('planning.follow_up').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id)
  const seen = await query.executeTakeFirst()
  if (!seen) throw notFound()
  const { goal, plan } = await lockGoal(tx, actor, seen.goal)
  const allowed = input.step === 'answered' ? recordsProgress(actor, goal.unit_path, plan) : followsUp(actor, plan)
  if (!allowed) throw forbidden(input.step === 'answered' ? 'planning.record-progress' : 'planning.keep-plan')
  const order = await query.executeTakeFirstOrThrow()
  if (order.state === 'closed') throw refuse('follow-up-is-closed')
  if (input.due !== undefined && (input.due <= order.due || input.due < actor.today)) throw refuse('extension-must-be-later', { due: order.due }, [{ path: 'due', code: 'planning.error.extension-must-be-later', params: { due: order.due } }])
  await on<FollowUpTables>(tx).updateTable('planning.follow_up').set({ state: stateAfter[input.step], due: input.due ?? order.due }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await keepStep(tx, actor, id, input)
  await writeAudit(tx, actor, { action: acts[input.step], record: goal.id, unitPath: goal.unit_path, change: { goal: goal.code, ...(input.due ? { due: input.due } : {}) } })
}
