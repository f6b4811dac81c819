import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import type { PlanningTables } from '../tables.ts'

/** Every tie of the given goals to a goal of a longer or shorter plan: the child, its parent, and the plans that they stand in. */
export async function familyOf(reader: Reader, actor: Actor, goals: readonly string[]) {
  if (goals.length === 0) return []
  const rows = await on<PlanningTables>(reader)
    .selectFrom('planning.goal as child')
    .innerJoin('planning.goal as parent', (join) => join.onRef('parent.tenant', '=', 'child.tenant').onRef('parent.id', '=', 'child.parent'))
    .innerJoin('planning.plan as child_plan', (join) => join.onRef('child_plan.tenant', '=', 'child.tenant').onRef('child_plan.id', '=', 'child.plan'))
    .innerJoin('planning.plan as parent_plan', (join) => join.onRef('parent_plan.tenant', '=', 'parent.tenant').onRef('parent_plan.id', '=', 'parent.plan'))
    .select(['child.id as child', 'child.code as child_code', 'child.title as child_title', 'child_plan.title as child_plan', 'parent.id as parent', 'parent.code as parent_code', 'parent.title as parent_title', 'parent_plan.title as parent_plan'])
    .where('child.tenant', '=', actor.tenant)
    .where('child.withdrawn_at', 'is', null)
    .where('parent.withdrawn_at', 'is', null)
    .where((where) => where.or([where('child.id', 'in', [...goals]), where('parent.id', 'in', [...goals])]))
    .orderBy('child_plan.year')
    .orderBy('child.code')
    .execute()
  return rows.map((row) => ({ child: { id: row.child, code: row.child_code, title: row.child_title, plan: row.child_plan }, parent: { id: row.parent, code: row.parent_code, title: row.parent_title, plan: row.parent_plan } }))
}
