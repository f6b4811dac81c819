import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { followsUp, recordsProgress } from '../authority.ts'
import type { Goal, Plan } from '../goal-store.ts'
import type { FollowUpTables } from './follow-up-tables.ts'

/** The follow-up orders on a goal, the newest first, each with its steps in order. */
export async function followUpsOf(reader: Reader, actor: Actor, goal: Goal, plan: Plan) {
  const db = on<FollowUpTables>(reader)
  const orders = await db.selectFrom('planning.follow_up').selectAll().where('tenant', '=', actor.tenant).where('goal', '=', goal.id).orderBy('opened_at', 'desc').orderBy('id', 'desc').execute()
  if (orders.length === 0) return []
  const steps = await db.selectFrom('planning.follow_up_step').selectAll().where('tenant', '=', actor.tenant).where('follow_up', 'in', orders.map(({ id }) => id)).orderBy('made_at').orderBy('id').execute()
  return orders.map(({ id, words, due, state }) => ({
    id,
    words,
    due,
    state,
    late: state === 'waiting' && due < actor.today,
    steps: steps.filter((one) => one.follow_up === id).map((one) => ({ step: one.step, words: one.words, due: one.due, by: one.made_by_name, on: one.made_on })),
    can: { answer: state === 'waiting' && recordsProgress(actor, goal.unit_path, plan), decide: state !== 'closed' && followsUp(actor, plan) },
  }))
}
