import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { belonging } from './agency-scope.ts'
import type { PlanningTables } from './tables.ts'

/** The annual plans of the actor's agency (or of all below it), or `long`: those of several years; newest first. */
export async function planList(reader: Reader, actor: Actor, filter: { year?: number | undefined; long?: 'true' | 'false' | undefined; limit: number; offset: number }) {
  let query = on<PlanningTables>(reader).selectFrom('planning.plan as plan').where('plan.tenant', '=', actor.tenant).where(belonging(['plan.unit_path', 'plan.party_path'], actor, 'planning.see'))
  query = query.where('plan.years', filter.long === 'true' ? '>' : '=', 1)
  if (filter.year !== undefined) query = query.where('plan.year', '=', filter.year)
  const { total } = await query.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const goals = sql<number>`(select count(*)::int from planning.goal where goal.tenant = plan.tenant and goal.plan = plan.id and goal.withdrawn_at is null)`
  const unlinked = sql<number>`(select count(*)::int from planning.goal where goal.tenant = plan.tenant and goal.plan = plan.id and goal.withdrawn_at is null and goal.links = 0 and plan.years = 1)`
  const rows = await query.selectAll('plan').select([goals.as('goals'), unlinked.as('unlinked')]).orderBy('plan.year', 'desc').orderBy('plan.unit_name').limit(filter.limit).offset(filter.offset).execute()
  return {
    rows: rows.map((row) => ({ id: row.id, year: row.year, years: row.years, title: row.title, unit: { id: row.unit_id, name: row.unit_name }, partyUnit: { id: row.party_id, name: row.party_name }, goals: row.goals, unlinked: row.unlinked })),
    total,
  }
}
