import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type Caller, type World } from '../../../test/support/api-test.ts'

let world: World
let P2: Caller
let B2: Caller
let unit: (code: string) => string

beforeAll(async () => {
  world = await openWorld()
  P2 = await world.as('P2')
  B2 = await world.as('B2')
  unit = (code) => world.bureau.units[code]?.id ?? code
  expect((await P2.post('/duties', { nameZh: '青年理论学习', nameEn: 'Youth theory study', sort: 'meeting', within: unit('PC'), fromDay: '2026-07-08', appliesTo: 'party.branch', every: 'month', times: 1, graceDays: 0, required: true, basis: '' })).status).toBe(200)
})

const kind = (more: object = {}) => ({ nameZh: '青年读书会', nameEn: 'Youth reading circle', fromDay: '2026-07-08', heldBy: ['party.branch'], attends: 'members', quorum: { part: 1, whole: 2, operator: 'moreThan', of: 'everyone' }, required: true, joint: false, satisfies: ['ownYouthTheoryStudy'], mayFulfil: [], basis: '', namesWork: true, learning: true, keepsContent: true, ...more })
const key = 'ownYouthReadingCircle'
const row = async () => (await P2.get('/meeting-kinds')).body.rows.find((one: { key: string }) => one.key === key)
const answered = async (answer: Promise<{ status: number; body: { code?: string } }>) => { const { status, body } = await answer; return [status, body?.code] }

describe('a kind of meeting of one\'s own', () => {
  it('is added by the office, from today on, under a name of its own', async () => {
    const add = (who: Caller, more: object) => answered(who.post('/meeting-kinds', kind(more)))
    expect(await add(B2, {})).toEqual([403, 'foundation.forbidden'])
    expect(await add(P2, { fromDay: '2026-07-07' })).toEqual([422, 'branch-life.kind-changes-from-today-on'])
    expect(await add(P2, { satisfies: ['ideologicalReport'] })).toEqual([422, 'branch-life.kind-satisfies-unknown-duty'])
    expect(await add(P2, { nameEn: '读书' })).toEqual([422, 'branch-life.kind-name-needs-letters'])
    expect(await add(P2, { nameZh: '党课' })).toEqual([409, 'branch-life.kind-name-taken'])
    expect((await P2.post('/meeting-kinds', kind({ quorum: { part: 3, whole: 2, operator: 'atLeast', of: 'everyone' } }))).status).toBe(422)
    expect((await P2.post('/meeting-kinds', kind())).body).toEqual({ key })
    expect(await add(P2, { nameZh: '另一个名字' })).toEqual([409, 'branch-life.kind-name-taken'])
    expect(await row()).toMatchObject({ label: { zh: '青年读书会', en: 'Youth reading circle' }, state: 'inForce', ends: null, joint: false, version: 1 })
  })
  it('is held by its rule and counts in its duty: matrix, calendar and figure at once', async () => {
    const plan = { kind: key, unit: unit('B2'), title: '读《统计法》', day: '2026-07-08', subject: '数据质量' }
    expect(await answered(B2.post('/meetings', { ...plan, day: '2026-07-07' }))).toEqual([422, 'branch-life.kind-unknown'])
    expect(await answered(B2.post('/meetings', { ...plan, jointWith: [unit('B1')] }))).toEqual([422, 'branch-life.kind-is-not-joint'])
    const { id } = (await B2.post('/meetings', plan)).body
    const detail = (await B2.get(`/meetings/${id}`)).body
    expect([detail.quorum.due, detail.quorum.needed, detail.learning]).toEqual([6, 4, true])
    const { version } = (await B2.post(`/meetings/${id}/attendance`, { version: 1, marks: detail.attendees.map(({ person }: { person: string }) => ({ person, mark: 'present' })) })).body
    expect((await B2.post(`/meetings/${id}/hold`, { version })).status).toBe(200)
    const [branch] = (await B2.get(`/compliance?unit=${unit('B2')}&year=2026`)).body.branches
    const [july] = branch.duties.find((one: { duty: string }) => one.duty === 'ownYouthTheoryStudy').cells
    expect([july.state, july.held, july.meetings[0].title]).toEqual(['done', 1, '读《统计法》'])
    expect((await B2.get('/meeting-year?year=2026')).body.days).toMatchObject([{ day: '2026-07-08', label: { zh: '青年读书会' }, held: 1 }])
    expect((await B2.get(`/figures/own-youth-theory-study-done?scope=${unit('B2')}&from=2026-07-01&to=2026-07-31`)).body).toMatchObject({ value: '1', records: [{ source: { record: id } }] })
  })
  it('ends from a day on; a meeting planned for later stands in its way, and what was held stays', async () => {
    const end = (who: Caller, fromDay: string, version = 1) => answered(who.post(`/meeting-kinds/${key}/end`, { fromDay, version }))
    expect(await end(B2, '2026-08-01')).toEqual([403, 'foundation.forbidden'])
    expect(await answered(P2.post('/meeting-kinds/ownNothing/end', { fromDay: '2026-08-01', version: 1 }))).toEqual([404, 'foundation.not-found'])
    expect(await end(P2, '2026-08-01', 7)).toEqual([409, 'foundation.stale-version'])
    expect(await end(P2, '2026-07-01')).toEqual([422, 'branch-life.kind-changes-from-today-on'])
    const { id } = (await B2.post('/meetings', { kind: key, unit: unit('B2'), title: '八月读书', day: '2026-08-05' })).body
    expect(await end(P2, '2026-08-01')).toEqual([409, 'branch-life.kind-has-meetings-ahead'])
    expect((await B2.patch(`/meetings/${id}`, { version: 1, day: '2026-07-30' })).status).toBe(200)
    expect(await end(P2, '2026-08-01')).toEqual([200, undefined])
    expect(await end(P2, '2026-08-02', 2)).toEqual([409, 'branch-life.kind-ended-already'])
    expect(await row()).toMatchObject({ state: 'inForce', ends: '2026-08-01', version: 2, history: [{ ended: false }, { ended: true }] })
    expect(await answered(B2.post('/meetings', { kind: key, unit: unit('B2'), title: '九月读书', day: '2026-09-02' }))).toEqual([422, 'branch-life.kind-unknown'])
    expect((await B2.get('/meetings?words=读')).body.rows.map(({ label }: { label: { zh: string } }) => label.zh)).toEqual(['青年读书会', '青年读书会'])
  })
  it('worded anew is taken up again', async () => {
    const { nameZh: _zh, nameEn: _en, namesWork: _w, learning: _l, keepsContent: _k, ...rule } = kind()
    expect((await P2.put(`/meeting-kinds/${key}`, { ...rule, version: 2, fromDay: '2026-09-01' })).body).toEqual({ version: 3 })
    expect(await row()).toMatchObject({ state: 'inForce', ends: null })
    expect((await B2.post('/meetings', { kind: key, unit: unit('B2'), title: '九月读书', day: '2026-09-02' })).status).toBe(200)
  })
})
