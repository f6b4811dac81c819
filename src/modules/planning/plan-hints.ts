import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { Hint } from './growth-target-rules.ts'
import { weightHints } from './planning-rules.ts'
import type { PlanningTables } from './tables.ts'

/** Warnings about a plan as a whole: each side's weights should make 100. */
export async function planHints(reader: Reader, actor: Actor, plan: string): Promise<Hint[]> {
  const goals = await on<PlanningTables>(reader).selectFrom('planning.goal').select(['side', 'weight']).where('tenant', '=', actor.tenant).where('plan', '=', plan).where('withdrawn_at', 'is', null).execute()
  return weightHints(goals)
}
