import { demand, ownOnly, type Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { newId } from '../../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { notFound } from '../../../foundation/errors/common-problems.ts'
import type { Gathered } from '../../../offer.ts'
import { appointmentById, editPeople, personById, seeUnits } from '../../organisation/index.ts'
import { refuse } from '../errors.ts'
import type { WorkbenchTables } from '../tables.ts'
import { openItems } from './open-items.ts'

/**
 * Draws up what a post has unfinished, to be handed to whoever follows. By the person who leaves it, or by those who
 * keep appointments there. An ended appointment may still be handed over. Returns the hand-over's id.
 */
export async function openHandover(tx: Tx, actor: Actor, gathered: Gathered, input: { appointment: string; to: string; note?: string | undefined }): Promise<string> {
  const held = await appointmentById(tx, actor.tenant, input.appointment, actor.today)
  if (!held) throw notFound()
  if (actor.person !== null && held.person === actor.person) ownOnly(actor)
  else demand(actor, editPeople, held.unit.path, seeUnits)
  if (held.post === 'staff' || held.post === 'member') throw refuse('handover-needs-a-post')
  if (input.to === held.person) throw refuse('handover-to-somebody-else', {}, [{ path: 'to', code: 'workbench.error.handover-to-somebody-else' }])
  const [from, to] = [await personById(tx, actor.tenant, held.person), await personById(tx, actor.tenant, input.to)]
  if (!from || !to) throw refuse('handover-person-unknown', {}, [{ path: 'to', code: 'workbench.error.handover-person-unknown' }])
  const open = await on<WorkbenchTables>(tx).selectFrom('workbench.handover').select('id').where('tenant', '=', actor.tenant).where('appointment', '=', held.id).where('taken_at', 'is', null).executeTakeFirst()
  if (open) throw refuse('handover-open-already')
  const id = newId(actor.at)
  const items = await openItems(tx, actor, gathered, held)
  await on<WorkbenchTables>(tx)
    .insertInto('workbench.handover')
    .values({
      tenant: actor.tenant,
      id,
      appointment: held.id,
      unit_id: held.unit.id,
      unit_path: held.unit.path,
      unit_name: held.unit.name,
      post: held.post,
      from_person: from.id,
      from_name: from.name,
      to_person: to.id,
      to_name: to.name,
      note: input.note ?? '',
      items: JSON.stringify(items),
      opened_by: actor.account,
      opened_by_name: actor.name,
      opened_at: actor.at,
    })
    .execute()
  await writeAudit(tx, actor, { action: 'workbench.open-handover', record: id, unitPath: held.unit.path, change: { appointment: held.id, from: from.id, to: to.id, items: items.length } })
  return id
}
