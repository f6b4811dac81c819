import { randomBytes } from 'node:crypto'
import { demand, type Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Reader, type Tx } from '../../../foundation/database/database.ts'
import { drawUpList } from '../draw-up-list.ts'
import { refuse } from '../errors.ts'
import { meetingKindOn } from '../meeting-kinds.ts'
import { demandOpen } from '../meeting-rules.ts'
import { meetingFor, type Meeting } from '../meeting-store.ts'
import { recordMeetings } from '../permissions.ts'
import type { BranchLifeTables } from '../tables.ts'
import { arrivalCode } from './arrival-code.ts'

/**
 * The recorder begins to show the code at the door, on the meeting's day. A code shown before, elsewhere, stands no
 * longer. Draws the list up, if that is still to be done.
 */
export async function showArrivalCode(tx: Tx, actor: Actor, id: string): Promise<void> {
  const meeting = await meetingFor(tx, actor, id)
  demand(actor, recordMeetings, meeting.unit_path)
  demandToday(meeting, actor)
  if ((meeting.listed_on ?? '') < meeting.day) await drawUpList(tx, actor, meeting, await meetingKindOn(tx, actor.tenant, meeting.kind, meeting.day))
  await on<BranchLifeTables>(tx).updateTable('branch_life.meeting').set({ arrival_secret: randomBytes(24).toString('base64url') }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'branch-life.show-arrival-code', record: id, unitPath: meeting.unit_path, change: { day: meeting.day } })
}

/** The code that stands now, for how many seconds, and how many have said that they are here; for the recorder only. */
export async function arrivalCodeNow(reader: Reader, actor: Actor, id: string): Promise<{ title: string; code: string; secondsLeft: number; arrived: number }> {
  const meeting = await meetingFor(reader, actor, id)
  demand(actor, recordMeetings, meeting.unit_path)
  demandToday(meeting, actor)
  if (meeting.arrival_secret === null) throw refuse('no-code-is-shown')
  const { arrived } = await on<BranchLifeTables>(reader).selectFrom('branch_life.attendee').select(({ fn }) => fn.count<number>('person').as('arrived')).where('tenant', '=', actor.tenant).where('meeting', '=', id).where('arrived_at', 'is not', null).executeTakeFirstOrThrow()
  return { title: meeting.title, ...arrivalCode(meeting.arrival_secret, actor.at), arrived }
}

/** A code belongs to a meeting that is on today and not closed. */
export function demandToday(meeting: Meeting, actor: Actor): void {
  demandOpen(meeting.state)
  if (meeting.day !== actor.today) throw refuse('code-is-for-the-day', { day: meeting.day })
}
