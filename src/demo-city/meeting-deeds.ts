import type { Actor } from '../foundation/actor/actor.ts'
import { writing, type Tx } from '../foundation/database/database.ts'
import { addResolution, answerProposal, confirmJoint, giveNotice, holdMeeting, meetingDetail, meetingTodos, planMeeting, recordAttendance, recordNotHeld, writeMinutes, type AttendanceMark } from '../modules/branch-life/index.ts'
import { isMember, openUnit, peopleOf, unitByCode, type Unit } from '../modules/organisation/index.ts'
import { builderActor } from './demo-actor.ts'
import { branchYear, otherMeetings, type MeetingDeed } from './meeting-calendar.ts'
import { quarterlyReports } from './meeting-reports.ts'
import { doAs, goalsByCode, type DeedParts } from './planning-deeds.ts'

type Detail = Awaited<ReturnType<typeof meetingDetail>>

/** The year of organisational life of the three branches (demo-content §6), each meeting recorded on its own day. */
export async function meetingDeeds(parts: DeedParts): Promise<void> {
  const goals = await goalsByCode(parts)
  const deeds = [...['B1', 'B2', 'B3'].flatMap(branchYear), ...otherMeetings].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  for (const [index, deed] of deeds.entries()) await doAs(parts, `${deed.day}T17:${String(index % 60).padStart(2, '0')}:00`, deed.by, (tx, actor) => record(tx, actor, deed, goals))
  await jointActivity(parts)
  await sectionAnswers(parts)
  await quarterlyReports(parts)
  await noticeOfNextYear(parts)
}

async function record(tx: Tx, actor: Actor, deed: MeetingDeed, goals: ReadonlyMap<string, string>): Promise<string> {
  const unit = await unitOf(tx, actor, deed.unit)
  const people = deed.people ? (await peopleOf(tx, actor.tenant, unit.path, actor.today)).filter(({ politicalStatus }) => isMember(politicalStatus)).map(({ id }) => id) : undefined
  const id = await planMeeting(tx, actor, { kind: deed.kind, unit: unit.id, title: deed.title, day: deed.day, starts: '14:30', place: deed.place ?? '', serves: deed.serves ? (goals.get(deed.serves) ?? null) : null, servesWhyNot: deed.whyNot ?? null, studyHours: deed.hours ?? null, subject: deed.subject ?? '', fulfils: deed.fulfils ?? [], form: deed.form ?? null, agenda: agendaOf(deed), people })
  let version = await recordAttendance(tx, actor, id, { version: 1, marks: marksOf(await meetingDetail(tx, actor, id), deed) })
  if (deed.fails) {
    await recordNotHeld(tx, actor, id, { version, reason: deed.fails })
    return id
  }
  version = await holdMeeting(tx, actor, id, { version })
  if (deed.minutes) version = await writeMinutes(tx, actor, id, { version, minutes: deed.minutes, ...(deed.effect ? { effect: deed.effect } : {}) })
  if (deed.resolves) await addResolution(tx, actor, id, { ...deed.resolves, version, goal: goals.get(deed.resolves.goal) ?? null, unit: (await unitOf(tx, actor, deed.resolves.unit)).id })
  return id
}

/** The items of a committee's or a members' meeting stand in its title. */
function agendaOf({ kind, title, adds }: MeetingDeed) {
  const items = kind === 'committeeMeeting' || kind === 'memberMeeting' ? title.split('、') : []
  return [...items, ...(adds ? [adds] : [])].map((item) => ({ item }))
}

const leaves = ['duty', 'annual', 'training'] as const

/** Who was there: nearly everybody, now and then somebody on duty elsewhere; where it fails, two of the committee. */
function marksOf({ attendees, quorum }: Detail, deed: MeetingDeed): AttendanceMark[] {
  const fewest = deed.fails && quorum ? Math.min(2, quorum.needed - 1) : attendees.length
  const turn = Number(deed.day.slice(5, 7)) * 7 + Number(deed.day.slice(8)) + deed.unit.length
  return attendees.map(({ person }, index) => {
    if (index >= fewest) return { person, mark: 'leave', leaveKind: 'duty' }
    const away = !deed.fails && !deed.people && attendees.length >= 4 && index === turn % (attendees.length + 2)
    return away ? { person, mark: 'leave', leaveKind: leaves[turn % leaves.length] ?? 'duty' } : { person, mark: 'present' }
  })
}

/** 10.16: the third branch with a branch of another bureau: one activity, counted for each. */
async function jointActivity(parts: DeedParts): Promise<void> {
  parts.clock.set('2026-01-05T09:30:00+08:00')
  const builder = builderActor(parts.clock, parts.gathered)
  const partner = await writing(parts.db, async (tx) => (await unitByCode(tx, builder.tenant, 'RS-B2', builder.today)) ?? openPartner(tx, builder))
  const title = '联合主题党日：调查失业率怎么来的'
  const id = await doAs(parts, '2026-10-16T17:40:00', 'B3', async (tx, actor) => {
    const unit = await unitOf(tx, actor, 'B3')
    const meeting = await planMeeting(tx, actor, { kind: 'themePartyDay', unit: unit.id, title, day: '2026-10-16', starts: '14:30', place: '市人社局', jointWith: [partner.id], servesWhyNot: '两局业务交流，不对应单项任务', studyHours: 2 })
    const version = await recordAttendance(tx, actor, meeting, { version: 1, marks: (await meetingDetail(tx, actor, meeting)).attendees.map(({ person }) => ({ person, mark: 'present' as const })) })
    await writeMinutes(tx, actor, meeting, { version: await holdMeeting(tx, actor, meeting, { version }), minutes: '两个支部一起学习调查方案，到样本小区看入户。' })
    return meeting
  })
  parts.clock.set('2026-10-19T09:00:00+08:00')
  const later = builderActor(parts.clock, parts.gathered)
  await writing(parts.db, async (tx) => confirmJoint(tx, later, id, { version: (await meetingDetail(tx, later, id)).version, unit: partner.id }))
}

async function openPartner(tx: Tx, actor: Actor): Promise<Unit> {
  const above = await unitOf(tx, actor, 'WC')
  const committee = await openUnit(tx, actor, { kind: 'party.committee', code: 'RS-PC', name: '市人社局机关党委', parent: above.id, from: '2024-01-01' })
  return openUnit(tx, actor, { kind: 'party.branch', code: 'RS-B2', name: '市人社局第二党支部', parent: committee.id, from: '2024-01-01' })
}

/** The section head takes up what the first branch proposed. */
async function sectionAnswers(parts: DeedParts): Promise<void> {
  await doAs(parts, '2026-03-23T09:20:00', 'S3', async (tx, actor) => {
    for (const { kind, record: proposal } of await meetingTodos(tx, actor)) if (kind === 'branch-life.answer-proposal') await answerProposal(tx, actor, proposal, { accept: true, answer: '第二批核查起照此办' })
  })
}

/** On the demo's last day a meeting to come waits for the members of the second branch. */
async function noticeOfNextYear(parts: DeedParts): Promise<void> {
  await doAs(parts, '2026-12-30T17:50:00', 'B2', async (tx, actor) => {
    const id = await planMeeting(tx, actor, { kind: 'committeeMeeting', unit: (await unitOf(tx, actor, 'B2')).id, title: '研究 2027 年度计划草案', day: '2027-01-07', starts: '14:30', place: '二楼会议室', agenda: [{ item: '2026 年未挂接事项怎么补' }, { item: '2027 年主题党日安排' }] })
    await giveNotice(tx, actor, id, { version: 1 })
  })
}

async function unitOf(tx: Tx, actor: Actor, code: string): Promise<Unit> {
  const unit = await unitByCode(tx, actor.tenant, code, actor.today)
  if (!unit) throw new Error(`The demo has no unit called ${code}.`)
  return unit
}
