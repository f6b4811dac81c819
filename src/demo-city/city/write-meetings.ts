import { newId } from '../../foundation/crypto/new-id.ts'
import type { NewFact } from '../../modules/journal/index.ts'
import { dutyFulfilled } from '../../modules/rhythms/index.ts'
import { branchMeetings, type MeetingDeed } from './branch-meetings.ts'
import { drawFor } from './draw.ts'
import type { OpenBranch } from './open-agency.ts'
import { keep, type Recording, type Written } from './record-moment.ts'
import type { HalfMonth } from './year-days.ts'

/** The meetings of all branches in a half-month: records, lists and facts, as the room of organisational life writes them. */
export function writeMeetings(recording: Recording, when: HalfMonth, written: Written): void {
  for (const [index, branch] of recording.agency.branches.entries()) for (const deed of branchMeetings(branch.plan, when)) writeMeeting(recording, branch, index, deed, written)
}

function writeMeeting({ actor, work, words, kindOf }: Recording, branch: OpenBranch, index: number, deed: MeetingDeed, written: Written): void {
  const unit = deed.group === null ? branch.branch : branch.groups[deed.group]!
  const id = newId(actor.at)
  const said = words.get(deed.kind)!
  const goal = deed.serves ? work.goals[drawFor(unit.code, 'serves', deed.day).chance(0.8) ? index : 0]! : null
  const present = [...deed.marks.values()].filter((mark) => mark === 'present').length
  const due = deed.marks.size
  const lateReason = deed.late ? '承办人外出，返回后补记' : null
  keep(written, 'branch_life.meeting', {
    tenant: actor.tenant, id, kind: deed.kind, title: deed.title, unit_id: unit.id, unit_path: unit.path, unit_name: unit.name, day: deed.day, starts: '15:00', place: '会议室', agenda: [], serves: goal?.id ?? null, serves_code: goal?.code ?? null, serves_title: goal?.title ?? null,
    serves_why_not: deed.whyNot, study_hours: deed.hours, state: deed.held ? 'held' : 'notHeld', minutes: '', effect: '', not_held_reason: deed.held ? null : '到会人数不足', quorum: said.quorum ? { due, present, needed: Math.ceil(due / 2), met: deed.held } : null,
    late: deed.late, late_reason: lateReason, closed_at: actor.at, closed_by_name: actor.name, version: 2, entered_by: actor.account, entered_by_name: actor.name, entered_at: actor.at, fulfils: [], subject: '',
  })
  for (const [place, mark] of deed.marks) {
    const person = branch.members[place]!
    keep(written, 'branch_life.attendee', { meeting: id, person: person.id, mark, ordinary: index === 0 && place < 3 })
  }
  const label = { meetingKind: deed.kind, label: said.zh, labelEn: said.en, title: deed.title }
  const attributes: NonNullable<NewFact['attributes']> = { unit: unit.id, ...label, required: said.required, servesGoal: goal?.code ?? null, goal: goal?.id ?? null, subject: null, form: null, unlinked: deed.kind === 'themePartyDay' && goal === null && deed.whyNot === null, due, attended: present, joint: false }
  const common = { date: deed.day, unit, matter: null, source: { module: 'branch-life', record: id, version: 2 }, lateReason }
  if (!deed.held) {
    written.facts.push({ ...common, kind: kindOf('branch-life.meeting-not-held'), attributes: { ...attributes, want: 'quorum', wouldFulfil: said.duties.map(({ code }) => code).join(' ') } })
    return
  }
  written.facts.push({ ...common, kind: kindOf('branch-life.meeting-held'), attributes })
  for (const duty of said.duties) written.facts.push({ ...common, kind: dutyFulfilled, attributes: { ...attributes, duty: duty.code, label: duty.zh, labelEn: duty.en, countsOn: deed.day, late: false } })
  for (const [place, mark] of deed.marks) {
    if (mark !== 'present') continue
    written.facts.push({ ...common, kind: kindOf('branch-life.attended'), person: branch.members[place]!.id, ...(deed.hours === null ? {} : { amounts: { hours: deed.hours } }), attributes: { ...label, servesGoal: goal?.code ?? null, subject: null, asOrdinaryMember: index === 0 && place < 3 } })
  }
}
