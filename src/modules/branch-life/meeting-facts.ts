import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { recordFacts, reverseFacts, type NewFact } from '../journal/index.ts'
import { bindsUnit, dutiesOn, dutyFulfilled, type Duty } from '../rhythms/index.ts'
import { attended, meetingHeld, meetingNotHeld } from './facts.ts'
import { meetingKindOn, type MeetingKind } from './meeting-kinds.ts'
import { attendeesOf, jointUnitsOf, type Attendee, type Meeting } from './meeting-store.ts'
import type { BranchLifeTables } from './tables.ts'

type CountedUnit = { id: string; path: string; name: string }

/** Takes back what a record has said so far, if anything, and says it as it stands now. `reason`: of the correction or of the late entry. */
export async function reenterFacts(tx: Tx, actor: Actor, id: string, reason: string | null): Promise<void> {
  await reverseFacts(tx, actor, { module: 'branch-life', record: id }, reason ?? 'entered anew')
  const meeting = await on<BranchLifeTables>(tx).selectFrom('branch_life.meeting').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).executeTakeFirstOrThrow()
  const joint = await jointUnitsOf(tx, actor.tenant, id)
  const partners = joint.filter(({ confirmed_at }) => confirmed_at !== null)
  const units = [{ id: meeting.unit_id, path: meeting.unit_path, name: meeting.unit_name }, ...partners.map(({ unit_id, unit_path, unit_name }) => ({ id: unit_id, path: unit_path, name: unit_name }))]
  await recordFacts(tx, actor, await factsOf(tx, actor, meeting, units, joint.length > 0, reason))
}

/** Says a held joint activity for one more of its branches, which has just confirmed it. */
export async function enterFactsFor(tx: Tx, actor: Actor, meeting: Meeting, unit: CountedUnit, reason: string | null): Promise<void> {
  await recordFacts(tx, actor, await factsOf(tx, actor, meeting, [unit], true, reason))
}

async function factsOf(tx: Tx, actor: Actor, meeting: Meeting, units: readonly CountedUnit[], joint: boolean, lateReason: string | null): Promise<NewFact[]> {
  const kind = await meetingKindOn(tx, actor.tenant, meeting.kind, meeting.day)
  const lines = await attendeesOf(tx, actor.tenant, meeting.id)
  const fulfilled = (await dutiesOn(tx, actor.tenant, meeting.day)).filter(({ code }) => kind.satisfies.includes(code) || meeting.fulfils.includes(code))
  return units.flatMap((unit) => {
    const duties = fulfilled.filter((duty) => bindsUnit(duty, unit.path))
    const own = lines.filter((line) => line.unit_id === unit.id)
    const common = { date: meeting.day, unit, matter: joint ? `branch-life:${meeting.id}` : null, source: { module: 'branch-life', record: meeting.id, version: meeting.version }, lateReason }
    const said = { unit: unit.id, ...attributesOf(meeting, kind, own, joint) }
    if (meeting.state !== 'held') return [{ ...common, kind: meetingNotHeld, attributes: { ...said, wouldFulfil: duties.map(({ code }) => code).join(' ') } }]
    return [{ ...common, kind: meetingHeld, attributes: said }, ...duties.map((duty) => fulfilment(duty, said, common)), ...own.filter(({ mark }) => mark === 'present').map((line) => attendance(meeting, kind, line, common))]
  })
}

function attributesOf(meeting: Meeting, kind: MeetingKind, lines: readonly Attendee[], joint: boolean) {
  const expected = lines.filter((line) => line.expected)
  return {
    meetingKind: kind.key,
    label: kind.label.zh,
    labelEn: kind.label.en,
    title: meeting.title,
    required: kind.required,
    servesGoal: meeting.serves_code,
    goal: meeting.serves,
    subject: meeting.subject || null,
    form: meeting.form,
    unlinked: kind.namesWork && meeting.serves === null && meeting.serves_why_not === null,
    due: expected.length,
    attended: expected.filter(({ mark }) => mark === 'present').length,
    joint,
    ...(meeting.state === 'notHeld' ? { want: meeting.quorum && !meeting.quorum.met ? 'quorum' : 'other' } : {}),
  }
}

/** One meeting says it for each duty that it satisfies. */
function fulfilment({ code, label }: Duty, said: NonNullable<NewFact['attributes']>, common: Omit<NewFact, 'kind'>): NewFact {
  return { ...common, kind: dutyFulfilled, attributes: { ...said, duty: code, label: label.zh, labelEn: label.en, countsOn: common.date, late: false } }
}

function attendance(meeting: Meeting, kind: MeetingKind, line: Attendee, common: Omit<NewFact, 'kind'>): NewFact {
  return {
    ...common,
    kind: attended,
    person: line.person,
    ...(meeting.study_hours === null ? {} : { amounts: { hours: meeting.study_hours } }),
    attributes: { meetingKind: kind.key, label: kind.label.zh, labelEn: kind.label.en, title: meeting.title, servesGoal: meeting.serves_code, subject: meeting.subject || null, asOrdinaryMember: line.as_ordinary_member },
  }
}
