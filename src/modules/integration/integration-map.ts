import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { planDetail, planList } from '../planning/index.ts'
import { refuse } from './errors.ts'
import { goalsOnMap, type MapFilter } from './integration-map-rules.ts'
import type { IntegrationTables } from './tables.ts'

const plansOffered = 20
const endingsShown = 20

/**
 * The integration map: both sides of one plan (the newest unless one is named), the live links, and what stands on one
 * side alone with its stated reason. Without any plan `map` is null. Errors: 404, 'integration.period-backwards'.
 */
export async function integrationMap(reader: Reader, actor: Actor, filter: MapFilter & { plan?: string | undefined }) {
  if (filter.from !== undefined && filter.to !== undefined && filter.from > filter.to) throw refuse('period-backwards', {}, [{ path: 'to', code: 'integration.field.period-backwards' }])
  const plans = (await planList(reader, actor, { limit: plansOffered, offset: 0 })).rows
  const id = filter.plan ?? plans[0]?.id
  const offered = plans.map(({ id: each, year, title }) => ({ id: each, year, title }))
  if (id === undefined) return { plans: offered, map: null }
  const plan = await planDetail(reader, actor, id)
  if (filter.unit !== undefined && !plan.goals.some((goal) => goal.unit.id === filter.unit)) throw notFound()
  const goals = goalsOnMap(plan.goals, plan.links, filter)
  const here = new Set(goals.map((goal) => goal.id))
  return {
    plans: offered,
    map: {
      plan: { id: plan.id, year: plan.year, title: plan.title, unit: plan.unit, partyUnit: plan.partyUnit },
      today: plan.today,
      units: [...new Map(plan.goals.map((goal) => [goal.unit.id, goal.unit])).values()],
      goals: goals.map((goal) => ({ id: goal.id, side: goal.side, code: goal.code, title: goal.title, kind: goal.kind, unit: goal.unit, light: goal.light, unlinked: goal.unlinked, reason: goal.unlinkedReason, can: { link: goal.can.link } })),
      links: plan.links.filter((link) => here.has(link.partyGoal) && here.has(link.businessGoal)),
      endings: await endingsOf(reader, actor, plan.id, new Map(plan.goals.map((goal) => [goal.id, `${goal.code} ${goal.title}`]))),
    },
  }
}

async function endingsOf(reader: Reader, actor: Actor, plan: string, titles: ReadonlyMap<string, string>) {
  const rows = await on<IntegrationTables>(reader).selectFrom('integration.link_ending').selectAll().where('tenant', '=', actor.tenant).where('plan', '=', plan).orderBy('ended_at', 'desc').orderBy('link').limit(endingsShown).execute()
  return rows.map((row) => ({ link: row.link, party: titles.get(row.party_goal) ?? '', business: titles.get(row.business_goal) ?? '', reason: row.reason, by: row.ended_by_name, on: row.ended_on }))
}
