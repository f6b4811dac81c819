import { may, type Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { keepsPlan } from '../authority.ts'
import { goalsOf } from '../goal-list.ts'
import type { PlanningTables } from '../tables.ts'
import { signState } from './dispatch-rules.ts'
import { dispatchFor } from './dispatch-store.ts'

/** One notice: what it hands over (marked: what falls to the actor's unit), who has signed for it and who is late. */
export async function dispatchDetail(reader: Reader, actor: Actor, id: string) {
  const { dispatch, plan } = await dispatchFor(reader, actor, id)
  const copies = await on<PlanningTables>(reader).selectFrom('planning.acknowledgement').selectAll().where('tenant', '=', actor.tenant).where('dispatch', '=', id).orderBy('position').execute()
  const goals = new Map((await goalsOf(reader, actor, { plan: plan.id }).selectAll('goal').execute()).map((goal) => [goal.id, goal]))
  const keeps = keepsPlan(actor, plan)
  const signs = copies.filter((copy) => may(actor, 'planning.sign-for', copy.unit_path)).map((copy) => copy.unit_id)
  return {
    id: dispatch.id,
    plan: plan.id,
    planTitle: plan.title,
    title: dispatch.title,
    words: dispatch.words,
    due: dispatch.due,
    sentBy: dispatch.sent_by_name,
    sentOn: dispatch.sent_on,
    withdrawn: dispatch.withdrawn_at ? { by: dispatch.withdrawn_by_name ?? '', at: dispatch.withdrawn_at.toISOString(), why: dispatch.withdrawn_why ?? '' } : null,
    goals: dispatch.goals.map(({ goal: goalId, code, title }) => {
      const goal = goals.get(goalId)
      const part = goal && signs.includes(goal.unit_id) ? 'owner' : goal?.cooperating.some((unit) => signs.includes(unit.id)) ? 'cooperating' : null
      return { id: goalId, code, title, live: goal !== undefined, side: goal?.side ?? null, unit: goal?.unit_name ?? '', ends: goal?.ends ?? null, part: part as 'owner' | 'cooperating' | null }
    }),
    units: copies.map((copy) => ({
      id: copy.unit_id,
      name: copy.unit_name,
      state: signState(dispatch.due, copy.signed_on, actor.today),
      signedBy: copy.signed_by_name,
      signedOn: copy.signed_on,
      proxy: copy.proxy,
      can: { sign: copy.signed_at === null && dispatch.withdrawn_at === null && (signs.includes(copy.unit_id) || keeps), own: signs.includes(copy.unit_id) },
    })),
    can: { withdraw: keeps && dispatch.withdrawn_at === null },
  }
}
