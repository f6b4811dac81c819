import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { refuse } from './errors.ts'
import { attendeesOf, meetingFor } from './meeting-store.ts'
import type { BranchLifeTables, LeaveKind } from './tables.ts'

/**
 * Somebody on the list asks for leave, or with `leaveKind` null takes that back. The recorder sees it and decides what the
 * list says: only a kind is given, never a cause. Refused once the meeting's day is over or the recorder has marked them.
 */
export async function askLeave(tx: Tx, actor: Actor, id: string, { leaveKind }: { leaveKind: LeaveKind | null }): Promise<void> {
  ownOnly(actor)
  const meeting = await meetingFor(tx, actor, id)
  const own = (await attendeesOf(tx, actor.tenant, id)).find(({ person, expected }) => person === actor.person && expected)
  if (!own) throw refuse('not-on-the-list')
  if (meeting.day < actor.today || own.mark !== null || meeting.state === 'held' || meeting.state === 'notHeld') throw refuse('leave-comes-too-late')
  await on<BranchLifeTables>(tx).updateTable('branch_life.attendee').set({ asked_leave: leaveKind, asked_at: leaveKind ? actor.at : null }).where('tenant', '=', actor.tenant).where('meeting', '=', id).where('person', '=', own.person).execute()
  await writeAudit(tx, actor, { action: 'branch-life.ask-leave', record: id, unitPath: meeting.unit_path, change: { asked: leaveKind !== null } })
}
