import type { Selectable } from 'kysely'
import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader, type Tx } from '../../foundation/database/database.ts'
import { notFound, stale } from '../../foundation/errors/common-problems.ts'
import { recordMeetings } from './permissions.ts'
import type { AttendeeTable, BranchLifeTables, JointUnitTable, MeetingTable } from './tables.ts'
import { visibleMeetings } from './visible-meetings.ts'

export type Meeting = Selectable<MeetingTable>
export type Attendee = Selectable<AttendeeTable>
export type JointUnit = Selectable<JointUnitTable>

/** The meeting, if the actor may see it; else 'not found'. */
export async function meetingFor(reader: Reader, actor: Actor, id: string): Promise<Meeting> {
  const meeting = await on<BranchLifeTables>(reader).selectFrom('branch_life.meeting as meeting').selectAll('meeting').where('meeting.tenant', '=', actor.tenant).where('meeting.id', '=', id).where(visibleMeetings(actor)).executeTakeFirst()
  if (!meeting) throw notFound()
  return meeting
}

/** The meeting, locked, for a change by whoever records it: 404 unseen, 403 for others, 409 when `version` is not current. */
export async function meetingToChange(tx: Tx, actor: Actor, id: string, version: number): Promise<Meeting> {
  const meeting = await lockedMeeting(tx, actor, id)
  demand(actor, recordMeetings, meeting.unit_path)
  await demandCurrent(tx, actor, meeting, version)
  return meeting
}

/** The meeting, locked, for a change whose right the caller decides before anything else is said of it; 404 unseen. */
export async function lockedMeeting(tx: Tx, actor: Actor, id: string): Promise<Meeting> {
  const meeting = await on<BranchLifeTables>(tx).selectFrom('branch_life.meeting as meeting').selectAll('meeting').where('meeting.tenant', '=', actor.tenant).where('meeting.id', '=', id).where(visibleMeetings(actor)).forUpdate().executeTakeFirst()
  if (!meeting) throw notFound()
  return meeting
}

/** Refuses (409, with what changed) when `version` is not the meeting's current one. */
export async function demandCurrent(tx: Tx, actor: Actor, meeting: Meeting, version: number): Promise<void> {
  if (meeting.version !== version) throw stale(await changesSince(tx, actor, meeting.id, version), meeting.version)
}

async function changesSince(tx: Tx, actor: Actor, id: string, version: number): Promise<{ field: string; now: unknown }[]> {
  const rows = await on<BranchLifeTables>(tx).selectFrom('branch_life.meeting_change').select('changes').where('tenant', '=', actor.tenant).where('meeting', '=', id).where('version', '>', version).orderBy('version').execute()
  return Object.entries(Object.assign({}, ...rows.map((row) => row.changes)) as Record<string, unknown>).map(([field, now]) => ({ field, now }))
}

/** The recorder's list, by pinyin. */
export function attendeesOf(reader: Reader, tenant: string, meeting: string): Promise<Attendee[]> {
  return on<BranchLifeTables>(reader).selectFrom('branch_life.attendee').selectAll().where('tenant', '=', tenant).where('meeting', '=', meeting).orderBy('person_pinyin').orderBy('person').execute()
}

/** The other branches of a joint activity. */
export function jointUnitsOf(reader: Reader, tenant: string, meeting: string): Promise<JointUnit[]> {
  return on<BranchLifeTables>(reader).selectFrom('branch_life.joint_unit').selectAll().where('tenant', '=', tenant).where('meeting', '=', meeting).orderBy('unit_path').execute()
}
