import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'

let world: World
let plan: string
const goals: Record<string, string> = {}
const unit = (code: string) => world.bureau.units[code]!.id
const nobody = '00000000-0000-7000-8000-000000000000'
const readMap = async (who: string, query = '') => (await world.as(who)).get(`/integration/map${query}`)
const end = async (who: string, link: string, body: unknown = { reason: '并到另一个载体' }) => (await world.as(who)).post(`/integration/links/${link}/ending`, body)

beforeAll(async () => {
  world = await openWorld()
})

test('without a plan there is no map', async () => {
  expect((await readMap('P2')).body).toEqual({ plans: [], map: null })
})

describe('GET /integration/map', () => {
  beforeAll(async () => {
    const office = await world.as('P2')
    plan = (await office.post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
    for (const [code, side, owner, ends] of [['K3', 'business', 'S9', '2026-12-31'], ['K4', 'business', 'S3', '2026-12-31'], ['D4', 'party', 'PC', '2026-06-30'], ['D5', 'party', 'B3', '2026-12-31']] as const) {
      const answer = await office.post('/goals', { plan, side, code, title: code, unit: unit(owner), starts: '2026-01-05', ends, ...(side === 'party' ? { kind: code === 'D4' ? 'results' : 'learning' } : {}) })
      goals[code] = answer.body.id
    }
    await office.post('/links', { partyGoal: goals['D4'], businessGoal: goals['K4'], why: '品牌服务核查' })
    await office.post(`/goals/${goals['D5']}/unlinked-reason`, { reason: '等方案下达' })
  })

  test('shows both sides, the lines and the gaps with their reasons, to the whole agency', async () => {
    const { status, body } = await readMap('M1')
    expect(status).toBe(200)
    expect(body.map.links).toMatchObject([{ partyGoal: goals['D4'], businessGoal: goals['K4'], why: '品牌服务核查', can: { end: false } }])
    expect(body.map.goals.map(({ code, unlinked, reason }: { code: string; unlinked: boolean; reason: string | null }) => [code, unlinked, reason])).toEqual([['D4', false, null], ['D5', true, '等方案下达'], ['K3', true, null], ['K4', false, null]])
  })

  test('says with each Party goal who may draw a line from it', async () => {
    const mayLink = async (who: string) => (await readMap(who)).body.map.goals.filter((goal: { side: string; can: { link: boolean } }) => goal.side === 'party' && goal.can.link).map((goal: { code: string }) => goal.code)
    expect([await mayLink('P2'), await mayLink('B3'), await mayLink('B2'), await mayLink('S3')]).toEqual([['D4', 'D5'], ['D4', 'D5'], ['D4'], []])
  })

  test('is filtered by unit, class and days', async () => {
    const codes = async (query: string) => (await readMap('P2', query)).body.map.goals.map(({ code }: { code: string }) => code)
    expect(await codes(`?unit=${unit('S3')}`)).toEqual(['D4', 'K4'])
    expect(await codes('?kind=learning')).toEqual(['D5', 'K3'])
    expect(await codes('?from=2026-07-01&to=2026-12-31')).toEqual(['D5', 'K3', 'K4'])
  })

  test('a unit without goals here, another plan and a stranger find nothing', async () => {
    expect((await readMap('P2', `?unit=${unit('S1')}`)).status).toBe(404)
    expect((await readMap('P2', `?plan=${nobody}`)).status).toBe(404)
    expect((await readMap('A1', `?plan=${plan}`)).status).toBe(404)
    expect((await readMap('A1')).body).toEqual({ plans: [], map: null })
    expect((await readMap('P2', '?from=2026-12-31&to=2026-01-01')).body.code).toBe('integration.period-backwards')
  })
})

describe('POST /integration/links/:id/ending', () => {
  test('ends a link with its reason, which stays on the map; the second who ends it finds none', async () => {
    const made = (await (await world.as('B3')).post('/links', { partyGoal: goals['D5'], businessGoal: goals['K3'] })).body.id
    expect((await readMap('P2')).body.map.goals.every(({ code, unlinked }: { code: string; unlinked: boolean }) => !unlinked || !['D5', 'K3'].includes(code))).toBe(true)
    expect((await end('S3', made)).status).toBe(403)
    expect((await end('B3', made, { reason: ' ' })).status).toBe(422)
    expect((await end('B3', made)).status).toBe(204)
    expect((await readMap('M1')).body.map).toMatchObject({ endings: [{ link: made, party: 'D5 D5', business: 'K3 K3', reason: '并到另一个载体', on: '2026-07-08' }] })
    expect((await end('B3', made)).status).toBe(404)
    expect((await end('B3', nobody)).status).toBe(404)
  })

  test('refused, nothing is kept', async () => {
    const [link] = (await readMap('P2')).body.map.links as { id: string }[]
    expect((await end('S3', link!.id)).status).toBe(403)
    expect((await readMap('P2')).body.map).toMatchObject({ links: [{ id: link!.id }], endings: [{}] })
  })
})
