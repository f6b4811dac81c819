import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import type { Goal, Plan } from '../goal-store.ts'
import type { PlanningTables } from '../tables.ts'

/** The goals that a goal may name as its parent: of its side, in a longer plan of its agency that covers its years. */
export async function parentsFor(reader: Reader, actor: Actor, goal: Pick<Goal, 'side'>, plan: Plan): Promise<{ id: string; code: string; title: string }[]> {
  return on<PlanningTables>(reader)
    .selectFrom('planning.goal as goal')
    .innerJoin('planning.plan as plan', (join) => join.onRef('plan.tenant', '=', 'goal.tenant').onRef('plan.id', '=', 'goal.plan'))
    .select(['goal.id', 'goal.code', 'goal.title'])
    .where('goal.tenant', '=', actor.tenant)
    .where('goal.withdrawn_at', 'is', null)
    .where('goal.side', '=', goal.side)
    .where('plan.unit_id', '=', plan.unit_id)
    .where('plan.years', '>', plan.years)
    .where('plan.year', '<=', plan.year)
    .where(sql`plan.year + plan.years`, '>=', plan.year + plan.years)
    .orderBy('plan.years', 'desc')
    .orderBy('goal.code')
    .execute()
}
