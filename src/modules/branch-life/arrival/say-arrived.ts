import { ownOnly, type Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { refuse } from '../errors.ts'
import { attendeesOf, meetingFor } from '../meeting-store.ts'
import type { BranchLifeTables } from '../tables.ts'
import { codeIsOfNow } from './arrival-code.ts'
import { demandToday } from './show-arrival-code.ts'

/**
 * Somebody on the list says with the code at the door that they are here; said twice it is the same. Nobody has to: the
 * recorder sees it beside the name and marks the list, as for everybody else. Leave asked before is taken back.
 */
export async function sayArrived(tx: Tx, actor: Actor, id: string, { code }: { code: string }): Promise<void> {
  ownOnly(actor)
  const meeting = await meetingFor(tx, actor, id)
  const own = (await attendeesOf(tx, actor.tenant, id)).find(({ person }) => person === actor.person)
  if (!own) throw refuse('not-on-the-list')
  demandToday(meeting, actor)
  if (meeting.arrival_secret === null || !codeIsOfNow(meeting.arrival_secret, code, actor.at)) throw refuse('code-is-over', {}, [{ path: 'code', code: 'branch-life.error.code-is-over' }])
  await on<BranchLifeTables>(tx).updateTable('branch_life.attendee').set({ arrived_at: own.arrived_at ?? actor.at, asked_leave: null, asked_at: null }).where('tenant', '=', actor.tenant).where('meeting', '=', id).where('person', '=', own.person).execute()
  await writeAudit(tx, actor, { action: 'branch-life.say-arrived', record: id, unitPath: meeting.unit_path, change: {} })
}
