import { notFound } from '../../foundation/errors/common-problems.ts'
import { on, type Reader, type Tx } from '../../foundation/database/database.ts'
import { belongsTo } from './agency-scope.ts'
import type { Actor } from '../../foundation/actor/actor.ts'
import type { Goal, Plan, PlanningTables } from './tables.ts'

export type { Goal, Plan }

/** The plan, if the actor belongs to its agency; else 'not found'. */
export async function planFor(reader: Reader, actor: Actor, plan: string): Promise<Plan> {
  const found = await on<PlanningTables>(reader).selectFrom('planning.plan').selectAll().where('tenant', '=', actor.tenant).where('id', '=', plan).executeTakeFirst()
  if (!found || !belongsTo(actor, 'planning.see', [found.unit_path, found.party_path])) throw notFound()
  return found
}

/** A live goal with its plan, if the actor may see it; else 'not found'. */
export async function goalFor(reader: Reader, actor: Actor, goal: string): Promise<{ goal: Goal; plan: Plan }> {
  const found = await on<PlanningTables>(reader).selectFrom('planning.goal').selectAll().where('tenant', '=', actor.tenant).where('id', '=', goal).where('withdrawn_at', 'is', null).executeTakeFirst()
  if (!found) throw notFound()
  return { goal: found, plan: await planFor(reader, actor, found.plan) }
}

/**
 * Live goals, locked until the transaction ends, always in the order of their ids, so that two commands that touch the
 * same goals wait for each other and never deadlock.
 */
export async function lockGoals(tx: Tx, actor: Actor, goals: readonly string[]): Promise<Map<string, Goal>> {
  const rows = await on<PlanningTables>(tx).selectFrom('planning.goal').selectAll().where('tenant', '=', actor.tenant).where('id', 'in', [...goals]).where('withdrawn_at', 'is', null).orderBy('id').forUpdate().execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** One live goal, locked, with its plan; 'not found' unless the actor may see it. */
export async function lockGoal(tx: Tx, actor: Actor, goal: string): Promise<{ goal: Goal; plan: Plan }> {
  const found = (await lockGoals(tx, actor, [goal])).get(goal)
  if (!found) throw notFound()
  return { goal: found, plan: await planFor(tx, actor, found.plan) }
}
