import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { setsWork } from '../authority.ts'
import type { Plan } from '../goal-store.ts'
import type { PlanningTables } from '../tables.ts'

/** The live carriers behind the given goals of one plan, in the order in which they came. */
export async function carriersOf(reader: Reader, actor: Actor, plan: Plan, goals: readonly string[]) {
  if (goals.length === 0) return []
  const rows = await on<PlanningTables>(reader).selectFrom('planning.carrier').selectAll().where('tenant', '=', actor.tenant).where('goal', 'in', [...goals]).where('ended_at', 'is', null).orderBy('attached_at').orderBy('id').execute()
  return rows.map((row) => ({ id: row.id, goal: row.goal, name: row.name, kind: row.kind, unit: { id: row.unit_id, name: row.unit_name }, attachedBy: row.attached_by_name, attachedOn: row.attached_on, can: { end: setsWork(actor, 'party', row.unit_path, plan) } }))
}
