import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { personsById } from '../organisation/index.ts'
import { drawUpList } from './draw-up-list.ts'
import { refuse } from './errors.ts'
import { reenterFacts } from './meeting-facts.ts'
import { meetingKindOn, type MeetingKind } from './meeting-kinds.ts'
import { demandHappened, demandLeaveKind } from './meeting-rules.ts'
import { attendeesOf, meetingToChange, type Meeting } from './meeting-store.ts'
import { settleQuorum } from './settle-quorum.ts'
import { saveChange } from './save-change.ts'
import type { BranchLifeTables, LeaveKind, Mark } from './tables.ts'

export type AttendanceMark = { person: string; mark: Mark; leaveKind?: LeaveKind | null | undefined }

/** `reason`: needed to correct the attendance of a closed meeting. */
export type RecordAttendance = { version: number; marks: readonly AttendanceMark[]; reason?: string | undefined }

/**
 * Takes down who was there, who was on leave and who was absent: the recorder's list is the truth, nobody checks in.
 * Whoever was there without being expected is listed as a guest. On a closed meeting it is a correction: the quorum is
 * worked out again and the facts are reversed and entered anew. Returns the new version.
 */
export async function recordAttendance(tx: Tx, actor: Actor, id: string, { version, marks, reason }: RecordAttendance): Promise<number> {
  const meeting = await meetingToChange(tx, actor, id, version)
  demandHappened(meeting.day, actor.today)
  const closed = meeting.state === 'held' || meeting.state === 'notHeld'
  if (closed && !reason) throw refuse('correction-needs-a-reason', {}, [{ path: 'reason', code: 'required' }])
  marks.forEach(({ mark, leaveKind }, index) => demandLeaveKind(mark, leaveKind, `marks.${index}.leaveKind`))
  const kind = await meetingKindOn(tx, actor.tenant, meeting.kind, meeting.day)
  if (!closed && (meeting.listed_on ?? '') < meeting.day) await drawUpList(tx, actor, meeting, kind)
  await addGuests(tx, actor, meeting, kind, marks)
  await setMarks(tx, actor, id, marks)
  const quorum = await settleQuorum(tx, actor, meeting, kind)
  const failed = meeting.state === 'held' && quorum !== null && !quorum.met
  const newVersion = await saveChange(tx, actor, meeting, { quorum: quorum && JSON.stringify(quorum), ...(failed ? { state: 'notHeld' as const, not_held_reason: reason ?? '' } : {}) }, { attendance: marks.length, ...(failed ? { state: 'notHeld' } : {}) }, closed ? (reason ?? null) : null)
  if (closed) await reenterFacts(tx, actor, id, reason ?? null)
  await writeAudit(tx, actor, { action: 'branch-life.record-attendance', record: id, unitPath: meeting.unit_path, change: { present: marks.filter(({ mark }) => mark === 'present').length, marks: marks.length, corrected: closed } })
  return newVersion
}

async function addGuests(tx: Tx, actor: Actor, meeting: Meeting, kind: MeetingKind, marks: readonly AttendanceMark[]): Promise<void> {
  const listed = new Set((await attendeesOf(tx, actor.tenant, meeting.id)).map(({ person }) => person))
  const others = marks.filter(({ person }) => !listed.has(person))
  if (others.length === 0) return
  const people = await personsById(tx, actor.tenant, others.map(({ person }) => person))
  const rows = others.map(({ person, mark }) => {
    const known = people.get(person)
    const index = marks.findIndex((line) => line.person === person)
    if (!known || (mark !== 'present' && kind.attends !== 'named')) throw refuse('person-not-expected', {}, [{ path: `marks.${index}.person`, code: 'branch-life.error.person-not-expected' }])
    return { tenant: actor.tenant, meeting: meeting.id, person, person_name: known.name, person_pinyin: known.pinyin, unit_id: meeting.unit_id, unit_path: meeting.unit_path, unit_name: meeting.unit_name, expected: kind.attends === 'named', voting: false, as_ordinary_member: false }
  })
  await on<BranchLifeTables>(tx).insertInto('branch_life.attendee').values(rows).execute()
}

async function setMarks(tx: Tx, actor: Actor, meeting: string, marks: readonly AttendanceMark[]): Promise<void> {
  const rows = marks.map(({ person, mark, leaveKind }) => ({ person, mark, leave_kind: leaveKind ?? null }))
  await sql`
    update branch_life.attendee a set mark = given.mark, leave_kind = given.leave_kind
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (person uuid, mark text, leave_kind text)
    where a.tenant = ${actor.tenant} and a.meeting = ${meeting} and a.person = given.person`.execute(tx)
}
