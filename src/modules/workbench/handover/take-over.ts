import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { passTasks } from '../../planning/index.ts'
import { refuse } from '../errors.ts'
import type { WorkbenchTables } from '../tables.ts'
import { lockHandover } from './handover-store.ts'

/** Confirms that a post is taken over, by whoever follows; the open tasks of the one who leaves pass to them at once. */
export async function takeOver(tx: Tx, actor: Actor, id: string): Promise<void> {
  const handover = await lockHandover(tx, actor, id)
  if (actor.person !== handover.to_person) throw refuse('handover-taken-by-who-follows')
  if (handover.taken_at) throw refuse('handover-taken-already')
  if (!handover.given_at) throw refuse('handover-not-given-yet')
  const passed = await passTasks(tx, actor, { unit: handover.unit_id, from: handover.from_person, to: { id: handover.to_person, name: handover.to_name }, note: `岗位交接：${handover.from_name}交${handover.to_name}` })
  await on<WorkbenchTables>(tx).updateTable('workbench.handover').set({ taken_by_name: actor.name, taken_at: actor.at, tasks_passed: passed }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'workbench.take-over', record: id, unitPath: handover.unit_path, change: { tasks: passed } })
}
