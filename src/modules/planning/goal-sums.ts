import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { decimal, scaled, type Decimal } from './decimal.ts'
import type { PlanningTables } from './tables.ts'

/**
 * What is recorded so far for each measure of the given goals: goal id → measure key → sum of the live increments. For
 * a 'level' that sum is its latest reading. The same increments stand in the journal; indicators count them there.
 */
export async function goalSums(reader: Reader, actor: Actor, goals: readonly string[]): Promise<Map<string, Map<string, Decimal>>> {
  const sums = new Map<string, Map<string, Decimal>>()
  if (goals.length === 0) return sums
  const rows = await on<PlanningTables>(reader)
    .selectFrom('planning.goal_progress')
    .select(['goal', 'measure', sql<string>`sum(quantity)`.as('sum')])
    .where('tenant', '=', actor.tenant)
    .where('goal', 'in', [...goals])
    .where('corrected_at', 'is', null)
    .groupBy(['goal', 'measure'])
    .execute()
  for (const { goal, measure, sum } of rows) {
    const of = sums.get(goal) ?? new Map<string, Decimal>()
    sums.set(goal, of.set(measure, decimal(scaled(sum))))
  }
  return sums
}
