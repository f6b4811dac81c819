import { beforeAll, describe, expect, it } from 'vitest'
import type { Caller, World } from '../../../test/support/api-test.ts'
import { meetingHeld, openBranchScene } from '../../../test/support/branch-scene.ts'

let world: World
let B2: Caller
let unit: (code: string) => string
let person: (code: string) => string

beforeAll(async () => {
  ;({ world, B2, unit, person } = await openBranchScene())
})

const themeDay = (more: object = {}) => ({ kind: 'themePartyDay', unit: unit('B2'), title: '到园区现场，核查前先讲清制度', day: '2026-07-08', starts: '14:00', place: '高新园区', agenda: [{ item: '讲制度' }], ...more })

async function planned(caller: Caller, body: object): Promise<{ id: string; version: number }> {
  const answer = await caller.post('/meetings', body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return { id: answer.body.id, version: 1 }
}

async function marked(caller: Caller, meeting: { id: string; version: number }, absent: readonly string[] = []): Promise<number> {
  const { attendees } = (await caller.get(`/meetings/${meeting.id}`)).body
  const marks = attendees.map((line: { person: string }) => ({ person: line.person, mark: absent.includes(line.person) ? 'absent' : 'present' }))
  const answer = await caller.post(`/meetings/${meeting.id}/attendance`, { version: meeting.version, marks })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body.version
}

async function facts(record: string): Promise<{ kind: string; unit: string; quantity: string; live: boolean; attributes: Record<string, unknown>; matter: string | null; late: boolean; late_reason: string | null }[]> {
  const { rows } = await world.database.pool.query(
    `select f.kind, f.unit_name as unit, f.quantity, f.attributes, f.matter, f.late, f.late_reason, f.reverses is null and not exists (select 1 from journal.fact r where r.tenant = f.tenant and r.reverses = f.id) as live
     from journal.fact f where f.source_module = 'branch-life' and f.source_record = $1 order by f.id`,
    [record],
  )
  return rows
}

describe('planning a meeting', () => {
  it('draws up who is expected: the members of the branch, those on probation without a vote', async () => {
    const { id } = await planned(B2, themeDay({ day: '2026-07-17' }))
    const { body } = await B2.get(`/meetings/${id}`)
    expect(body).toMatchObject({ state: 'planned', due: 6, attended: 0, quorum: null, can: { record: true, notice: true, hold: false } })
    expect(body.attendees.map((line: { name: string }) => line.name)).toContain('何溪行')
  })
  it('a committee meeting expects the committee and shows its quorum in a sentence', async () => {
    const { id } = await planned(B2, { ...themeDay(), kind: 'committeeMeeting', title: '研究问题整改' })
    const { body } = await B2.get(`/meetings/${id}`)
    expect(body.due).toBe(3)
    expect(body.quorum).toMatchObject({ due: 3, present: 0, needed: 2, met: false })
  })
  it.each([
    ['a member records nothing', 'M3', {}, 403, 'foundation.forbidden'],
    ['another branch does not exist for B1', 'B1', {}, 404, 'foundation.not-found'],
    ['a group leader records for the group only', 'G4', {}, 403, 'foundation.forbidden'],
  ])('%s', async (_name, who, more, status, code) => {
    const answer = await (await world.as(who)).post('/meetings', themeDay(more))
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })
  it('a branch holds no group meeting, and there are only the kinds of the list', async () => {
    expect((await B2.post('/meetings', themeDay({ kind: 'groupMeeting' }))).body.code).toBe('branch-life.kind-not-held-by-this-unit')
    expect((await B2.post('/meetings', themeDay({ kind: 'checkIn' }))).body.code).toBe('branch-life.kind-unknown')
    expect((await B2.post('/meetings', themeDay({ starts: '25:00' }))).body.fields[0]).toMatchObject({ path: 'starts', code: 'format' })
  })
  it('a talk has no agenda', async () => {
    const talk = await B2.post('/meetings', themeDay({ kind: 'heartToHeartTalk', people: [person('M3')] }))
    expect([talk.status, talk.body.code]).toEqual([422, 'branch-life.talk-keeps-no-content'])
  })
  it('an unknown unit, goal or partner is refused', async () => {
    const nowhere = '019c0000-0000-7000-8000-000000000000'
    expect((await B2.post('/meetings', themeDay({ unit: nowhere }))).status).toBe(404)
    expect((await B2.post('/meetings', themeDay({ serves: nowhere }))).status).toBe(404)
    expect((await B2.post('/meetings', themeDay({ jointWith: [nowhere] }))).body.code).toBe('branch-life.joint-partner-unknown')
  })
})

describe('what the meeting serves', () => {
  it('is a business goal; a Party goal is refused with the sentence', async () => {
    const P2 = await world.as('P2')
    const plan = (await P2.post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
    const goal = { plan, title: '统计数据质量核查', unit: unit('S3'), starts: '2026-03-01', ends: '2026-11-30' }
    const K4 = (await P2.post('/goals', { ...goal, side: 'business', code: 'K4' })).body.id
    const D4 = (await P2.post('/goals', { ...goal, side: 'party', kind: 'results', code: 'D4', title: '品牌提升年', unit: unit('PC') })).body.id
    expect((await B2.post('/meetings', themeDay({ serves: D4 }))).body.code).toBe('branch-life.goal-is-not-business')
    const meeting = await meetingHeld(B2, themeDay({ serves: K4 }))
    expect((await B2.get(`/meetings/${meeting.id}`)).body).toMatchObject({ serves: { code: 'K4' }, unlinked: false, state: 'held' })
    const [fact] = await facts(meeting.id)
    expect(fact).toMatchObject({ kind: 'branch-life.meeting-held', quantity: '1', attributes: { meetingKind: 'themePartyDay', servesGoal: 'K4', goal: K4, due: 6, attended: 6, unlinked: false } })
    expect((await B2.get(`/meetings?serves=${K4}`)).body.total).toBe(1)
  })
  it('named later is a correction: the facts are reversed and entered anew', async () => {
    const meeting = await meetingHeld(B2, themeDay())
    expect((await facts(meeting.id))[0]?.attributes['unlinked']).toBe(true)
    const without = await B2.patch(`/meetings/${meeting.id}`, { version: meeting.version, servesWhyNot: '防汛应急' })
    expect([without.status, without.body.code]).toEqual([422, 'branch-life.correction-needs-a-reason'])
    expect((await B2.patch(`/meetings/${meeting.id}`, { version: meeting.version, servesWhyNot: '防汛应急', reason: '补写理由' })).status).toBe(200)
    const live = (await facts(meeting.id)).filter((fact) => fact.live)
    expect(live.filter(({ kind }) => kind === 'branch-life.meeting-held')).toHaveLength(1)
    expect(live[0]?.attributes['unlinked']).toBe(false)
    expect((await B2.get(`/meetings/${meeting.id}`)).body.corrections).toMatchObject([{ reason: '补写理由', fields: ['servesWhyNot'] }])
  })
})

describe('notice', () => {
  it('shows the meeting to those who are expected, among what waits for them', async () => {
    const meeting = await planned(B2, themeDay({ day: '2026-07-10', title: '半年述评' }))
    expect((await B2.post(`/meetings/${meeting.id}/notice`, { version: 1 })).body).toEqual({ version: 2 })
    const M3 = await world.as('M3')
    expect((await M3.get('/todos')).body.rows.find((row: { record: string }) => row.record === meeting.id)).toMatchObject({ kind: 'branch-life.coming-meeting', due: '2026-07-10' })
    expect((await M3.get(`/meetings/${meeting.id}`)).body).toMatchObject({ mine: { expected: true, mark: null }, can: { record: false, hold: false } })
    expect((await M3.post(`/meetings/${meeting.id}/notice`, { version: 2 })).status).toBe(403)
  })
  it('for a day gone by is refused', async () => {
    const meeting = await planned(B2, themeDay({ day: '2026-07-01' }))
    expect((await B2.post(`/meetings/${meeting.id}/notice`, { version: 1 })).body.code).toBe('branch-life.meeting-lies-behind')
  })
})

describe('attendance', () => {
  it('takes marks, kinds of leave and guests; a leave without its kind is refused', async () => {
    const meeting = await planned(B2, themeDay())
    const post = (marks: object[]) => B2.post(`/meetings/${meeting.id}/attendance`, { version: meeting.version, marks })
    expect((await post([{ person: person('M3'), mark: 'leave' }])).body.code).toBe('branch-life.leave-needs-its-kind')
    expect((await post([{ person: person('M3'), mark: 'leave', leaveKind: 'illness' }])).body.fields[0]).toMatchObject({ path: 'marks.0.leaveKind', code: 'choice' })
    expect((await post([{ person: person('N1'), mark: 'absent' }])).body.code).toBe('branch-life.person-not-expected')
    expect((await post([{ person: person('M3'), mark: 'leave', leaveKind: 'posting' }, { person: person('N1'), mark: 'present' }])).status).toBe(200)
    const lines = (await B2.get(`/meetings/${meeting.id}`)).body.attendees
    expect(lines.find((line: { person: string }) => line.person === person('N1'))).toMatchObject({ expected: false, mark: 'present' })
    expect(lines.find((line: { person: string }) => line.person === person('M3'))).toMatchObject({ mark: 'leave', leaveKind: 'posting' })
    const seen = (await (await world.as('M6')).get(`/meetings/${meeting.id}`)).body.attendees
    expect(seen.find((line: { person: string }) => line.person === person('M3'))).toMatchObject({ mark: 'leave', leaveKind: null })
  })
  it('is not taken before the day', async () => {
    const meeting = await planned(B2, themeDay({ day: '2026-07-09' }))
    expect((await B2.post(`/meetings/${meeting.id}/attendance`, { version: 1, marks: [{ person: person('M3'), mark: 'present' }] })).body.code).toBe('branch-life.meeting-lies-ahead')
  })
})

describe('holding', () => {
  it('needs a complete list', async () => {
    const meeting = await planned(B2, themeDay())
    expect((await B2.post(`/meetings/${meeting.id}/hold`, { version: 1 })).body.code).toBe('branch-life.attendance-incomplete')
  })
  it('records one fact for the branch and one for each who was there', async () => {
    const meeting = await planned(B2, { ...themeDay(), studyHours: 2 })
    const version = await marked(B2, meeting, [person('M6')])
    expect((await B2.post(`/meetings/${meeting.id}/hold`, { version })).status).toBe(200)
    const all = await facts(meeting.id)
    expect(all.map(({ kind }) => kind).sort()).toEqual([...Array<string>(5).fill('branch-life.attended'), 'branch-life.meeting-held', 'rhythms.duty-fulfilled'])
    expect(all.find(({ kind }) => kind === 'rhythms.duty-fulfilled')?.attributes).toMatchObject({ duty: 'themePartyDay', countsOn: '2026-07-08', attended: 5, due: 6 })
    expect((await B2.post(`/meetings/${meeting.id}/hold`, { version: version + 1 })).body.code).toBe('branch-life.meeting-is-closed')
    expect((await B2.patch(`/meetings/${meeting.id}`, { version: version + 1, day: '2026-07-01' })).body.code).toBe('branch-life.meeting-is-closed')
  })
  it('without a quorum is refused with the sentence, and recorded as not held', async () => {
    const meeting = await planned(B2, { ...themeDay(), kind: 'committeeMeeting', title: '研究整改' })
    const version = await marked(B2, meeting, [person('B2'), person('O2')])
    const refused = await B2.post(`/meetings/${meeting.id}/hold`, { version })
    expect([refused.status, refused.body.code]).toEqual([422, 'branch-life.quorum-not-met'])
    expect(refused.body.title).toBe('应到 3 人，实到 1 人；半数以上须 2 人，少 1 人，没有达到，不能作决定，记为未开成。')
    const closed = await B2.post(`/meetings/${meeting.id}/not-held`, { version, reason: '与季度会审冲突' })
    expect(closed.status).toBe(200)
    expect((await facts(meeting.id)).map(({ kind, attributes }) => [kind, attributes['want']])).toEqual([['branch-life.meeting-not-held', 'quorum']])
    const decided = await B2.post(`/meetings/${meeting.id}/resolutions`, { version: closed.body.version, content: '增设副组长' })
    expect([decided.status, decided.body.code]).toEqual([409, 'branch-life.not-held-decides-nothing'])
    expect((await B2.post(`/meetings/${meeting.id}/minutes`, { version: closed.body.version, minutes: '讨论' })).body.code).toBe('branch-life.not-held-decides-nothing')
  })
  it('more than a week late says why and stays marked', async () => {
    const meeting = await planned(B2, themeDay({ day: '2026-06-26' }))
    const version = await marked(B2, meeting)
    expect((await B2.post(`/meetings/${meeting.id}/hold`, { version })).body.code).toBe('branch-life.late-entry-needs-a-reason')
    expect((await B2.post(`/meetings/${meeting.id}/hold`, { version, reason: '外业期间没有网络' })).status).toBe(200)
    expect((await B2.get(`/meetings/${meeting.id}`)).body).toMatchObject({ late: true, lateReason: '外业期间没有网络' })
    expect((await facts(meeting.id))[0]).toMatchObject({ late: true, late_reason: '外业期间没有网络' })
  })
  it('corrected attendance that breaks the quorum turns the meeting into one not held', async () => {
    const meeting = await meetingHeld(B2, { ...themeDay(), kind: 'committeeMeeting', title: '研究整改' })
    const marks = ['B2', 'O2'].map((code) => ({ person: person(code), mark: 'absent' }))
    expect((await B2.post(`/meetings/${meeting.id}/attendance`, { version: meeting.version, marks })).body.code).toBe('branch-life.correction-needs-a-reason')
    expect((await B2.post(`/meetings/${meeting.id}/attendance`, { version: meeting.version, marks, reason: '名单勾错' })).status).toBe(200)
    expect((await B2.get(`/meetings/${meeting.id}`)).body.state).toBe('notHeld')
    expect((await facts(meeting.id)).filter(({ live }) => live).map(({ kind }) => kind)).toEqual(['branch-life.meeting-not-held'])
  })
})

describe('minutes', () => {
  it('are written by whoever keeps the record, with what came of it', async () => {
    const meeting = await meetingHeld(B2, themeDay())
    const answer = await B2.post(`/meetings/${meeting.id}/minutes`, { version: meeting.version, minutes: '现场核查前讲清制度。', effect: '三家企业当场改正。' })
    expect(answer.status).toBe(200)
    expect((await B2.get(`/meetings/${meeting.id}`)).body).toMatchObject({ minutes: '现场核查前讲清制度。', effect: '三家企业当场改正。', hasMinutes: true })
    expect((await (await world.as('M3')).post(`/meetings/${meeting.id}/minutes`, { version: 9, minutes: '…' })).status).toBe(403)
    expect((await B2.post(`/meetings/${meeting.id}/minutes`, { version: 9, minutes: '…' })).body.code).toBe('foundation.stale-version')
  })
  it('are waited for among the secretary\'s things', async () => {
    const meeting = await meetingHeld(B2, themeDay({ title: '只缺记录' }))
    expect((await B2.get('/todos')).body.rows.find((row: { record: string }) => row.record === meeting.id)).toMatchObject({ kind: 'branch-life.complete-record' })
  })
  it('of a talk are refused', async () => {
    const talk = await meetingHeld(B2, { kind: 'heartToHeartTalk', unit: unit('B2'), title: '谈心谈话', day: '2026-07-07', people: [person('M3'), person('M6')] })
    expect((await B2.post(`/meetings/${talk.id}/minutes`, { version: talk.version, minutes: '说了什么' })).body.code).toBe('branch-life.talk-keeps-no-content')
  })
})

describe('a stale version', () => {
  it('is answered with what has changed since', async () => {
    const meeting = await planned(B2, themeDay())
    expect((await B2.patch(`/meetings/${meeting.id}`, { version: 1, place: '会议室' })).body).toEqual({ version: 2 })
    const stale = await B2.patch(`/meetings/${meeting.id}`, { version: 1, place: '别处' })
    expect([stale.status, stale.body.code, stale.body.version]).toEqual([409, 'foundation.stale-version', 2])
    expect(stale.body.changes).toEqual([{ field: 'place', now: '会议室' }])
  })
})
