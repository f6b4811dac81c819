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
})

const duty = (more: object = {}) => ({ nameZh: '青年理论学习', nameEn: 'Youth theory study', sort: 'meeting', within: unit('PC'), fromDay: '2026-07-08', appliesTo: 'party.branch', every: 'month', times: 1, graceDays: 3, required: true, basis: '', ...more })
const code = 'ownYouthTheoryStudy'
const row = async (who = P2, of = code) => (await who.get('/duties')).body.rows.find((one: { code: string }) => one.code === of)
const owed = async (branch: string, from: string, to: string, of = code) => (await P2.get(`/due?unit=${unit(branch)}&duty=${of}&from=${from}&to=${to}`)).body.total

describe('a duty that an organisation sets itself', () => {
  it('is set by the office of a Party organisation, from today on, under a name of its own', async () => {
    const refused = async (who: Caller, more: object) => { const { status, body } = await who.post('/duties', duty(more)); return [status, body.code] }
    expect(await refused(B2, { within: unit('B2') })).toEqual([403, 'foundation.forbidden'])
    expect(await refused(await world.as('S3'), {})).toEqual([404, 'foundation.not-found'])
    expect(await refused(P2, { within: unit('BUREAU') })).toEqual([422, 'rhythms.duty-is-set-by-a-party-organisation'])
    expect(await refused(P2, { fromDay: '2026-07-07' })).toEqual([422, 'rhythms.duty-begins-from-today-on'])
    expect(await refused(P2, { nameEn: '学习' })).toEqual([422, 'rhythms.name-needs-letters'])
    expect(await refused(P2, { nameZh: '党课' })).toEqual([409, 'rhythms.duty-name-taken'])
    expect((await P2.post('/duties', duty({ times: 0 }))).status).toBe(422)
    expect((await P2.post('/duties', duty())).body).toEqual({ code })
    expect(await refused(P2, { nameZh: '另一个名字' })).toEqual([409, 'rhythms.duty-name-taken'])
  })
  it('is owed from its first period on and by those below alone, and stands in the matrix and behind its figures at once', async () => {
    expect([await owed('PC', '2026-06-01', '2026-06-30'), await owed('PC', '2026-07-01', '2026-07-31'), await owed('B2', '2026-07-01', '2026-12-31')]).toEqual([0, 3, 6])
    expect((await P2.post('/duties', duty({ nameZh: '一支部读书会', nameEn: 'Reading circle', within: unit('B1') }))).status).toBe(200)
    expect([await owed('B1', '2026-07-01', '2026-07-31', 'ownReadingCircle'), await owed('B2', '2026-07-01', '2026-07-31', 'ownReadingCircle')]).toEqual([1, 0])
    expect([(await row(B2, 'ownReadingCircle')), (await row(B2)).can, (await row()).can]).toEqual([undefined, { change: false }, { change: true }])
    const [branch] = (await B2.get(`/compliance?unit=${unit('B2')}&year=2026`)).body.branches
    const own = branch.duties.find((one: { duty: string }) => one.duty === code)
    expect([own.label.zh, own.cells[0].from, own.cells[0].dueBy, own.cells[0].state]).toEqual(['青年理论学习', '2026-07-01', '2026-08-03', 'waiting'])
    const { body } = await B2.get(`/figures/own-youth-theory-study-due?scope=${unit('B2')}&from=2026-07-01&to=2026-07-31`)
    expect([body.value, body.label.zh]).toEqual(['1', '应办：青年理论学习'])
    expect((await B2.get('/indicators')).body.rows.some(({ key }: { key: string }) => key === 'own-youth-theory-study-done')).toBe(true)
    expect((await B2.get('/duty-options')).status).toBe(403)
    expect((await P2.get('/duty-options')).body.organisations.map(({ name }: { name: string }) => name)).toHaveLength(4)
  })
  it('can be worded anew, and by its own office only', async () => {
    const words = { fromDay: '2026-08-01', appliesTo: 'party.branch', every: 'month', times: 2, graceDays: 3, required: true }
    expect((await B2.put(`/duties/${code}`, words)).status).toBe(403)
    expect((await P2.put(`/duties/${code}`, words)).status).toBe(200)
    expect([await owed('B2', '2026-07-01', '2026-07-31'), await owed('B2', '2026-08-01', '2026-08-31')]).toEqual([1, 2])
  })
  it('ends from a day on; what was owed before stays owed', async () => {
    const { seen } = await row()
    const end = async (who: Caller, fromDay: string, by: string | null = seen) => { const { status, body } = await who.post(`/duties/${code}/end`, { fromDay, seen: by }); return [status, body?.code] }
    expect(await end(B2, '2026-10-01')).toEqual([403, 'foundation.forbidden'])
    expect(await end(P2, '2026-10-01', null)).toEqual([409, 'foundation.stale-version'])
    expect(await end(P2, '2026-07-01')).toEqual([422, 'rhythms.duty-changes-from-today-on'])
    expect(await end(P2, '2026-07-20')).toEqual([422, 'rhythms.duty-is-worded-for-later'])
    expect((await P2.post('/duties/ownNothing/end', { fromDay: '2026-10-01', seen: null })).status).toBe(404)
    expect(await end(P2, '2026-10-01')).toEqual([204, undefined])
    expect(await end(P2, '2026-11-01', (await row()).seen)).toEqual([409, 'rhythms.duty-ended-already'])
    expect([await owed('B2', '2026-09-01', '2026-09-30'), await owed('B2', '2026-10-01', '2026-12-31')]).toEqual([2, 0])
    expect(await row()).toMatchObject({ state: 'inForce', ends: '2026-10-01' })
  })
})
