import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { demandLine } from '../authority.ts'
import { refuse } from '../errors.ts'
import { lockGoal } from '../goal-store.ts'
import type { PlanningTables } from '../tables.ts'
import { parentsFor } from './parents-for.ts'

/** Names the goal of a longer plan that a goal carries forward; null: none any more. Whoever sets the goal's work says so. Refuses one of the other side, of a plan no longer than the goal's own or of other years. */
export async function nameParent(tx: Tx, actor: Actor, id: string, parent: string | null): Promise<void> {
  const { goal, plan } = await lockGoal(tx, actor, id)
  demandLine(actor, goal.side, goal.unit_path, plan)
  const found = parent === null ? null : (await parentsFor(tx, actor, goal, plan)).find((one) => one.id === parent)
  if (found === undefined) throw refuse('parent-stands-in-a-longer-plan', {}, [{ path: 'parent', code: 'planning.error.parent-stands-in-a-longer-plan' }])
  await on<PlanningTables>(tx).updateTable('planning.goal').set({ parent }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'planning.name-parent', record: id, unitPath: goal.unit_path, change: { goal: goal.code, parent: found?.code ?? null } })
}
