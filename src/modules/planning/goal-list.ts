import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { belonging } from './agency-scope.ts'
import { goalRows, type GoalRow } from './goal-rows.ts'
import type { Plan } from './goal-store.ts'
import type { Side } from './planning-rules.ts'
import type { PlanningTables } from './tables.ts'

export type GoalFilter = { plan?: string | undefined; side?: Side | undefined; unlinked?: 'true' | 'false' | undefined; unit?: string | undefined; words?: string | undefined }

/** Goals of the plans that the actor may see, in the order of their codes, with the exact total. */
export async function goalList(reader: Reader, actor: Actor, filter: GoalFilter & { limit: number; offset: number }): Promise<{ rows: GoalRow[]; total: number }> {
  const query = goalsOf(reader, actor, filter)
  const { total } = await query.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const goals = await query.selectAll('goal').orderBy('plan.year', 'desc').orderBy(inCodeOrder).orderBy('goal.code').limit(filter.limit).offset(filter.offset).execute()
  return { rows: await goalRows(reader, actor, goals, await plansOf(reader, actor, goals)), total }
}

/** K2 stands before K10: by the code's letters, then by its number. */
export const inCodeOrder = sql`regexp_replace(goal.code, '[0-9]+$', ''), length(goal.code)`

/** The live goals under a filter, within the actor's sight; what is selected is up to the caller. */
export function goalsOf(reader: Reader, actor: Actor, { plan, side, unlinked, unit, words }: GoalFilter) {
  let query = on<PlanningTables>(reader)
    .selectFrom('planning.goal as goal')
    .innerJoin('planning.plan as plan', (join) => join.onRef('plan.tenant', '=', 'goal.tenant').onRef('plan.id', '=', 'goal.plan'))
    .where('goal.tenant', '=', actor.tenant)
    .where('goal.withdrawn_at', 'is', null)
    .where(belonging(['plan.unit_path', 'plan.party_path'], actor, 'planning.see'))
  if (plan) query = query.where('goal.plan', '=', plan)
  // Lists across plans are about the year's work; a plan of several years is listed by itself, or found by its words.
  else if (!words) query = query.where('plan.years', '=', 1)
  if (side) query = query.where('goal.side', '=', side)
  if (unlinked) query = query.where('goal.links', unlinked === 'true' ? '=' : '>', 0)
  if (unit) query = query.where('goal.unit_id', '=', unit)
  if (words) query = query.where((where) => where.or([where(sql`strpos(goal.title, ${words})`, '>', 0), where('goal.code', '=', words.toUpperCase())]))
  return query
}

/** The plans of the given goals, by id. */
export async function plansOf(reader: Reader, actor: Actor, goals: readonly { plan: string }[]): Promise<Map<string, Plan>> {
  const ids = [...new Set(goals.map(({ plan }) => plan))]
  if (ids.length === 0) return new Map()
  const plans = await on<PlanningTables>(reader).selectFrom('planning.plan').selectAll().where('tenant', '=', actor.tenant).where('id', 'in', ids).execute()
  return new Map(plans.map((row) => [row.id, row]))
}
