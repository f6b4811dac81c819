import { mayAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { sideRounds } from './approval/side-rounds.ts'
import { keepsPlan, mayLink, opensFigures } from './authority.ts'
import { carriersOf } from './carriers/carriers-of.ts'
import { familyOf } from './cascade/family-of.ts'
import { goalsOf, inCodeOrder } from './goal-list.ts'
import { goalRows } from './goal-rows.ts'
import { planFor } from './goal-store.ts'
import { weightHints } from './planning-rules.ts'
import type { PlanningTables } from './tables.ts'

/** One plan with both lanes: goals with values and lights, the live links between them, warnings. */
export async function planDetail(reader: Reader, actor: Actor, id: string) {
  const plan = await planFor(reader, actor, id)
  const goals = await goalsOf(reader, actor, { plan: id }).selectAll('goal').orderBy(inCodeOrder).orderBy('goal.code').execute()
  const paths = new Map(goals.map((goal) => [goal.id, goal.unit_path]))
  const links = await on<PlanningTables>(reader).selectFrom('planning.link').selectAll().where('tenant', '=', actor.tenant).where('plan', '=', id).where('ended_at', 'is', null).orderBy('made_at').orderBy('id').execute()
  const keeps = keepsPlan(actor, plan)
  return {
    id: plan.id,
    year: plan.year,
    years: plan.years,
    title: plan.title,
    today: actor.today,
    unit: { id: plan.unit_id, name: plan.unit_name },
    partyUnit: { id: plan.party_id, name: plan.party_name },
    goals: await goalRows(reader, actor, goals, new Map([[plan.id, plan]])),
    links: links.map((link) => ({
      id: link.id,
      partyGoal: link.party_goal,
      businessGoal: link.business_goal,
      why: link.why,
      madeOn: link.made_on,
      madeBy: link.made_by_name,
      can: { end: mayLink(actor, paths.get(link.party_goal) ?? plan.party_path, plan) },
    })),
    carriers: await carriersOf(reader, actor, plan, goals.map((goal) => goal.id)),
    family: await familyOf(reader, actor, goals.map((goal) => goal.id)),
    hints: plan.years === 1 ? weightHints(goals) : [],
    sides: await sideRounds(reader, actor, plan, goals),
    can: { openFigures: opensFigures(actor, plan), dispatch: keeps && goals.some((goal) => goal.approved_version !== null), enterPartyGoal: keeps || mayAnywhere(actor, 'planning.set-party-work'), enterBusinessGoal: keeps || mayAnywhere(actor, 'planning.set-business-work') },
  }
}
