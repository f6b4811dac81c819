import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { belonging } from '../agency-scope.ts'
import type { PlanningTables } from '../tables.ts'

/** Notices of the plans that the actor may see, the latest first, each with how many have signed and how many are late. */
export async function dispatchList(reader: Reader, actor: Actor, filter: { plan?: string | undefined; limit: number; offset: number }) {
  let query = on<PlanningTables>(reader)
    .selectFrom('planning.dispatch as dispatch')
    .innerJoin('planning.plan as plan', (join) => join.onRef('plan.tenant', '=', 'dispatch.tenant').onRef('plan.id', '=', 'dispatch.plan'))
    .where('dispatch.tenant', '=', actor.tenant)
    .where(belonging(['plan.unit_path', 'plan.party_path'], actor, 'planning.see'))
  if (filter.plan) query = query.where('dispatch.plan', '=', filter.plan)
  const { total } = await query.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const copies = (condition: ReturnType<typeof sql>) => sql<number>`(select count(*)::int from planning.acknowledgement copy where copy.tenant = dispatch.tenant and copy.dispatch = dispatch.id and ${condition})`
  const rows = await query
    .selectAll('dispatch')
    .select(['plan.title as plan_title', copies(sql`true`).as('units'), copies(sql`copy.signed_on is not null`).as('signed'), copies(sql`coalesce(copy.signed_on, ${actor.today}::date) > dispatch.due`).as('late')])
    .orderBy('dispatch.sent_at', 'desc')
    .orderBy('dispatch.id', 'desc')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute()
  return {
    rows: rows.map((row) => ({ id: row.id, plan: row.plan, planTitle: row.plan_title, title: row.title, due: row.due, sentBy: row.sent_by_name, sentOn: row.sent_on, withdrawn: row.withdrawn_at !== null, units: row.units, signed: row.signed, late: row.late })),
    total,
  }
}
