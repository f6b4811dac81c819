import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { belonging } from './agency-scope.ts'
import type { Side } from './planning-rules.ts'
import type { PlanningTables } from './tables.ts'

export type GoalBrief = { id: string; code: string; title: string; side: Side; unit: string; year: number }

/** Goals that the actor may see, for rooms that name the work they serve: the given ids, or all of a year and side. */
export async function goalsBriefly(reader: Reader, actor: Actor, filter: { ids: readonly string[] } | { year: number; side?: Side }): Promise<GoalBrief[]> {
  let query = on<PlanningTables>(reader)
    .selectFrom('planning.goal as goal')
    .innerJoin('planning.plan as plan', (join) => join.onRef('plan.tenant', '=', 'goal.tenant').onRef('plan.id', '=', 'goal.plan'))
    .select(['goal.id', 'goal.code', 'goal.title', 'goal.side', 'goal.unit_name as unit', 'plan.year'])
    .where('goal.tenant', '=', actor.tenant)
    .where('goal.withdrawn_at', 'is', null)
    .where(belonging(['plan.unit_path', 'plan.party_path'], actor, 'planning.see'))
  if ('ids' in filter) {
    if (filter.ids.length === 0) return []
    query = query.where('goal.id', 'in', [...filter.ids])
  } else {
    query = query.where('plan.year', '=', filter.year).where('plan.years', '=', 1)
    if (filter.side) query = query.where('goal.side', '=', filter.side)
  }
  return query.orderBy('goal.side').orderBy('goal.code').execute()
}
