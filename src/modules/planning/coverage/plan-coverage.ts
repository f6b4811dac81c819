import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { keepsPlan, opensFigures, setsWork } from '../authority.ts'
import { goalsOf, inCodeOrder } from '../goal-list.ts'
import { planFor } from '../goal-store.ts'
import { highlightsOf } from '../highlights/highlights-of.ts'
import type { CoverageTables } from './coverage-tables.ts'

/** Every document that a plan answers to, item by item with the goals that take it up; required items are counted, optional ones only shown. */
export async function planCoverage(reader: Reader, actor: Actor, planId: string) {
  const plan = await planFor(reader, actor, planId)
  const db = on<CoverageTables>(reader)
  const goals = await goalsOf(reader, actor, { plan: plan.id }).selectAll('goal').orderBy(inCodeOrder).orderBy('goal.code').execute()
  const byId = new Map(goals.map((goal) => [goal.id, goal]))
  const sources = await db.selectFrom('planning.source').selectAll().where('tenant', '=', actor.tenant).where('plan', '=', plan.id).orderBy('issued_on').orderBy('id').execute()
  const ids = sources.map(({ id }) => id)
  const items = ids.length === 0 ? [] : await db.selectFrom('planning.source_item').selectAll().where('tenant', '=', actor.tenant).where('source', 'in', ids).where('withdrawn_at', 'is', null).orderBy('position').execute()
  const takeUps = goals.length === 0 ? [] : await db.selectFrom('planning.take_up').selectAll().where('tenant', '=', actor.tenant).where('goal', 'in', [...byId.keys()]).where('ended_at', 'is', null).orderBy('made_at').orderBy('id').execute()
  const required = items.filter(({ action }) => action === 'required')
  const takenUp = required.filter(({ id }) => takeUps.some(({ item }) => item === id)).length
  const takersFor = (item: string) =>
    takeUps.filter((one) => one.item === item).map((one) => {
      const goal = byId.get(one.goal)!
      return { takeUp: one.id, id: goal.id, code: goal.code, title: goal.title, side: goal.side, unit: goal.unit_name, how: one.how, by: one.made_by_name, on: one.made_on, can: { end: setsWork(actor, goal.side, goal.unit_path, plan) } }
    })
  return {
    plan: plan.id,
    planTitle: plan.title,
    year: plan.year,
    today: actor.today,
    unit: { id: plan.unit_id, name: plan.unit_name },
    sources: sources.map((source) => ({
      id: source.id,
      title: source.title,
      number: source.number,
      issuer: source.issuer,
      issuedOn: source.issued_on,
      enteredBy: source.entered_by_name,
      enteredOn: source.entered_on,
      items: items.filter((item) => item.source === source.id).map(({ id, clause, words, action }) => ({ id, clause, words, action, goals: takersFor(id) })),
    })),
    highlights: (await highlightsOf(reader, actor, plan, goals)).map(({ goal: { id, code, title, side }, ...one }) => ({ ...one, goal: { id, code, title, side } })),
    required: required.length,
    takenUp,
    open: required.length - takenUp,
    takers: goals.filter((goal) => setsWork(actor, goal.side, goal.unit_path, plan)).map(({ id, code, title, side }) => ({ id, code, title, side })),
    can: { keep: keepsPlan(actor, plan), openFigures: opensFigures(actor, plan) },
  }
}
