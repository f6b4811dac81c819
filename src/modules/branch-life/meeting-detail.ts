import type { Selectable } from 'kysely'
import { may, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { dutiesOn } from '../rhythms/index.ts'
import { attachmentsOf } from './attachments.ts'
import type { MeetingDetail } from './contract.ts'
import { meetingKindOn, type MeetingKind } from './meeting-kinds.ts'
import { meetingRowOf } from './meeting-list.ts'
import { attendeesOf, jointUnitsOf, meetingFor, type Attendee, type Meeting } from './meeting-store.ts'
import { answerProposals, recordMeetings } from './permissions.ts'
import { quorumOf, quorumSentence } from './quorum-rules.ts'
import { hostLines } from './settle-quorum.ts'
import type { BranchLifeTables, ResolutionTable } from './tables.ts'

/** One meeting with its list, minutes, resolutions and corrections, and what the actor may do with it. */
export async function meetingDetail(reader: Reader, actor: Actor, id: string): Promise<MeetingDetail> {
  const meeting = await meetingFor(reader, actor, id)
  const kind = await meetingKindOn(reader, actor.tenant, meeting.kind, meeting.day)
  const lines = await attendeesOf(reader, actor.tenant, id)
  const records = may(actor, recordMeetings, meeting.unit_path)
  const joint = await jointUnitsOf(reader, actor.tenant, id)
  const duties = await dutiesOn(reader, actor.tenant, meeting.day)
  const labelled = (codes: readonly string[]) => duties.filter(({ code }) => codes.includes(code)).map(({ code, label }) => ({ code, label }))
  const row = await meetingRowOf(reader, actor, id, kind)
  return {
    ...row,
    today: actor.today,
    agenda: meeting.agenda,
    servesWhyNot: meeting.serves_why_not,
    studyHours: meeting.study_hours === null ? null : Number(meeting.study_hours),
    keepsContent: kind.keepsContent,
    namesWork: kind.namesWork,
    learning: kind.learning,
    subject: meeting.subject,
    form: meeting.form,
    satisfies: labelled([...new Set([...kind.satisfies, ...meeting.fulfils])]),
    fulfils: meeting.fulfils,
    mayFulfil: labelled(kind.mayFulfil),
    attendees: lines.map((line) => attendeeOf(line, records)),
    quorum: quorumAsIs(kind, meeting, lines),
    minutes: meeting.minutes,
    effect: meeting.effect,
    notHeldReason: meeting.not_held_reason,
    lateReason: meeting.late_reason,
    closedBy: meeting.closed_by_name,
    closedAt: meeting.closed_at?.toISOString() ?? null,
    enteredBy: meeting.entered_by_name,
    jointUnits: joint.map((unit) => ({ unit: { id: unit.unit_id, name: unit.unit_name }, confirmedBy: unit.confirmed_by_name, can: { confirm: meeting.state === 'held' && unit.confirmed_at === null && may(actor, recordMeetings, unit.unit_path) } })),
    resolutions: await resolutionsOf(reader, actor, id),
    attachments: (await attachmentsOf(reader, actor, id)).map(({ file, name, bytes, attached_by_name }) => ({ file, name, bytes, by: attached_by_name })),
    corrections: await correctionsOf(reader, actor, id),
    can: { ...abilitiesOn(meeting, kind, actor, records), askLeave: row.mine?.expected === true && row.mine.mark === null && meeting.day >= actor.today && (meeting.state === 'planned' || meeting.state === 'noticed') },
  }
}

function attendeeOf(line: Attendee, records: boolean): MeetingDetail['attendees'][number] {
  return { person: line.person, name: line.person_name, unit: { id: line.unit_id, name: line.unit_name }, expected: line.expected, voting: line.voting, asOrdinaryMember: line.as_ordinary_member, mark: line.mark, leaveKind: records ? line.leave_kind : null, askedLeave: records ? line.asked_leave : null, arrived: records && line.arrived_at !== null }
}

function quorumAsIs(kind: MeetingKind, meeting: Meeting, lines: readonly Attendee[]): MeetingDetail['quorum'] {
  if (!kind.quorum) return null
  const result = quorumOf(kind.quorum, hostLines(meeting, lines))
  return { ...result, sentence: quorumSentence(kind.quorum, result), basis: kind.basis }
}

function abilitiesOn(meeting: Meeting, kind: MeetingKind, actor: Actor, records: boolean): Omit<MeetingDetail['can'], 'askLeave'> {
  const closed = meeting.state === 'held' || meeting.state === 'notHeld'
  const happened = meeting.day <= actor.today
  return {
    record: records && !closed,
    showCode: records && !closed && meeting.day === actor.today,
    notice: records && meeting.state === 'planned' && meeting.day >= actor.today,
    attendance: records && happened,
    hold: records && happened && meeting.state !== 'held',
    notHeld: records && happened && meeting.state !== 'notHeld',
    minutes: records && happened && meeting.state !== 'notHeld' && kind.keepsContent,
    resolve: records && meeting.state === 'held',
    attach: records && meeting.state !== 'notHeld' && kind.keepsContent,
    correct: records && closed,
  }
}

async function resolutionsOf(reader: Reader, actor: Actor, meeting: string): Promise<MeetingDetail['resolutions']> {
  const rows = await on<BranchLifeTables>(reader).selectFrom('branch_life.resolution').selectAll().where('tenant', '=', actor.tenant).where('meeting', '=', meeting).orderBy('number').execute()
  return rows.map((row) => resolutionOf(row, actor))
}

function resolutionOf(row: Selectable<ResolutionTable>, actor: Actor): MeetingDetail['resolutions'][number] {
  return {
    id: row.id,
    number: row.number,
    content: row.content,
    goal: row.goal && row.goal_code ? { id: row.goal, code: row.goal_code } : null,
    unit: row.unit_id && row.unit_name ? { id: row.unit_id, name: row.unit_name } : null,
    due: row.due,
    task: row.task,
    state: row.state,
    answer: row.answer,
    answeredBy: row.answered_by_name,
    can: { answer: row.state === 'proposed' && row.unit_path !== null && may(actor, answerProposals, row.unit_path) },
  }
}

/** Corrections of a closed record: what was changed, why, by whom. Both entries stay in the journal. */
async function correctionsOf(reader: Reader, actor: Actor, meeting: string): Promise<MeetingDetail['corrections']> {
  const rows = await on<BranchLifeTables>(reader).selectFrom('branch_life.meeting_change').selectAll().where('tenant', '=', actor.tenant).where('meeting', '=', meeting).where('reason', 'is not', null).orderBy('version').execute()
  return rows.map((row) => ({ version: row.version, fields: Object.keys(row.changes), reason: row.reason ?? '', by: row.changed_by_name, at: row.changed_at.toISOString() }))
}
