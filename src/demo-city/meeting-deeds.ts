import type { Actor } from '../foundation/actor/actor.ts'
import { writing, type Tx } from '../foundation/database/database.ts'
import { addResolution, answerProposal, confirmJoint, giveNotice, holdMeeting, meetingDetail, planMeeting, recordAttendance, recordNotHeld, writeMinutes, type AttendanceMark } from '../modules/branch-life/index.ts'
import { isMember, openUnit, peopleOf, unitByCode, type Unit } from '../modules/organisation/index.ts'
import { builderActor } from './demo-actor.ts'
import { branchYear, otherMeetings, type MeetingDeed } from './meeting-calendar.ts'
import { doAs, goalsByCode, type DeedParts } from './planning-deeds.ts'

type Detail = Awaited<ReturnType<typeof meetingDetail>>

/** The year of organisational life of the three branches (demo-content §6), each meeting recorded on its own day. */
export async function meetingDeeds(parts: DeedParts): Promise<void> {
  const goals = await goalsByCode(parts)
  const deeds = [...['B1', 'B2', 'B3'].flatMap(branchYear), ...otherMeetings].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  for (const [index, deed] of deeds.entries()) await doAs(parts, `${deed.day}T17:${String(index % 60).padStart(2, '0')}:00`, deed.by, (tx, actor) => record(tx, actor, deed, goals))
  await jointActivity(parts)
  await resolutions(parts, goals)
  await noticeOfNextYear(parts)
}

async function record(tx: Tx, actor: Actor, deed: MeetingDeed, goals: ReadonlyMap<string, string>): Promise<string> {
  const unit = await unitOf(tx, actor, deed.unit)
  const people = deed.people ? (await peopleOf(tx, actor.tenant, unit.path, actor.today)).filter(({ politicalStatus }) => isMember(politicalStatus)).map(({ id }) => id) : undefined
  const id = await planMeeting(tx, actor, { kind: deed.kind, unit: unit.id, title: deed.title, day: deed.day, starts: '14:30', place: deed.place ?? '', serves: deed.serves ? (goals.get(deed.serves) ?? null) : null, servesWhyNot: deed.whyNot ?? null, studyHours: deed.hours ?? null, people })
  let version = await recordAttendance(tx, actor, id, { version: 1, marks: marksOf(await meetingDetail(tx, actor, id), deed) })
  if (deed.fails) {
    await recordNotHeld(tx, actor, id, { version, reason: deed.fails })
    return id
  }
  version = await holdMeeting(tx, actor, id, { version })
  if (deed.minutes) await writeMinutes(tx, actor, id, { version, minutes: deed.minutes, ...(deed.effect ? { effect: deed.effect } : {}) })
  return id
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

/** What the theme day of 3.20 resolved: a task of the branch itself, and a proposal that the section takes up. */
async function resolutions(parts: DeedParts, goals: ReadonlyMap<string, string>): Promise<void> {
  const [K4, D4] = [goals.get('K4') ?? '', goals.get('D4') ?? '']
  await doAs(parts, '2026-03-20T17:59:00', 'B2', async (tx, actor) => {
    const id = await record(tx, actor, { day: '2026-03-20', kind: 'siteVisit', unit: 'B2', by: 'B2', title: '园区企业口径问答', serves: 'K4', minutes: '把现场问得最多的 12 个问题理成问答。' }, goals)
    const { version } = await meetingDetail(tx, actor, id)
    await addResolution(tx, actor, id, { version, content: '把园区问答印成一页操作卡，核查前发给企业', goal: D4, unit: (await unitOf(tx, actor, 'B2')).id, person: actor.person, due: '2026-04-30' })
  })
  const proposal = await doAs(parts, '2026-03-20T18:05:00', 'B1', async (tx, actor) => {
    const id = await record(tx, actor, { day: '2026-03-20', kind: 'siteVisit', unit: 'B1', by: 'B1', title: '核查通知怎么送更合适', serves: 'K4', minutes: '听取被查企业对通知时间的意见。' }, goals)
    const { version } = await meetingDetail(tx, actor, id)
    return (await addResolution(tx, actor, id, { version, content: '核查通知提前三个工作日送达', goal: K4, unit: (await unitOf(tx, actor, 'S3')).id, due: '2026-05-29' })).id
  })
  await doAs(parts, '2026-03-23T09:20:00', 'S3', (tx, actor) => answerProposal(tx, actor, proposal, { accept: true, answer: '第二批核查起照此办' }))
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
