import { may, type Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { editPeople } from '../../organisation/index.ts'
import { refuse } from '../errors.ts'
import type { WorkbenchTables } from '../tables.ts'
import { lockHandover } from './handover-store.ts'

/** Confirms that a post is given over: by whoever leaves it, or by those who keep appointments when they have gone. */
export async function giveOver(tx: Tx, actor: Actor, id: string): Promise<void> {
  const handover = await lockHandover(tx, actor, id)
  if (actor.person !== handover.from_person && !may(actor, editPeople, handover.unit_path)) throw refuse('handover-given-by-who-leaves')
  if (handover.taken_at) throw refuse('handover-taken-already')
  if (handover.given_at) throw refuse('handover-given-already')
  await on<WorkbenchTables>(tx).updateTable('workbench.handover').set({ given_by: actor.account, given_by_name: actor.name, given_at: actor.at }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'workbench.give-over', record: id, unitPath: handover.unit_path, change: { inPerson: actor.person === handover.from_person } })
}
