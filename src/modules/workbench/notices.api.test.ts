import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'

let world: World
const unit = (code: string) => world.bureau.units[code]!.id
const notices = async (who: string) => (await (await world.as(who)).get('/notices')).body
const goals: Record<string, string> = {}

beforeAll(async () => {
  world = await openWorld()
  const office = await world.as('P2')
  const plan = (await office.post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
  for (const [code, side, owner] of [['K4', 'business', 'S3'], ['K3', 'business', 'S9'], ['D4', 'party', 'PC']] as const) {
    goals[code] = (await office.post('/goals', { plan, side, code, title: code, unit: unit(owner), starts: '2026-01-05', ends: '2026-12-31', ...(side === 'party' ? { kind: 'results' } : {}) })).body.id
  }
  world.clock.set('2026-07-08T09:05:00+08:00')
  await office.post('/links', { partyGoal: goals['D4'], businessGoal: goals['K4'] })
})

describe('GET /notices', () => {
  test('tells a section head what others recorded about their section, one notice an act, with the way to it', async () => {
    const { rows } = await notices('S3')
    expect(rows[0]).toMatchObject({ sentence: { zh: 'K4 K4 已挂接' }, by: expect.any(String), corrected: false, href: `/plans/goals/${goals['K4']}` })
    expect(rows.filter(({ at }: { at: string }) => at.startsWith('2026-07-08T01:05'))).toHaveLength(1)
    expect(rows.every(({ href }: { href: string }) => !href.endsWith(goals['K3']!))).toBe(true)
  })
  test('says nothing of one\'s own acts, nor of other units, nor to an administrator', async () => {
    expect((await notices('P2')).rows).toEqual([])
    expect((await notices('B1')).rows.some(({ href }: { href: string }) => href.endsWith(goals['K4']!))).toBe(false)
    expect((await notices('A1')).rows).toEqual([])
  })
})

describe('PUT /notices/setting', () => {
  test('keeps each person\'s own quiet hours', async () => {
    const s3 = await world.as('S3')
    expect((await notices('S3')).setting).toEqual({ quietFrom: 19, quietUntil: 8, daily: true })
    for (const quietFrom of [21, 22]) expect((await s3.put('/notices/setting', { quietFrom, quietUntil: 7, daily: false })).status).toBe(204)
    expect((await notices('S3')).setting).toEqual({ quietFrom: 22, quietUntil: 7, daily: false })
    expect((await notices('B2')).setting.daily).toBe(true)
  })
  test('names the field that is wrong, and asks a guest to sign in', async () => {
    expect((await (await world.as('S3')).put('/notices/setting', { quietFrom: 24, quietUntil: 7, daily: true })).body).toMatchObject({ status: 422, fields: [{ path: 'quietFrom' }] })
    expect((await world.guest.get('/notices')).status).toBe(401)
  })
})

test('what is older than a month is no notice', async () => {
  world.clock.set('2026-08-20T09:00:00+08:00')
  expect((await notices('P1')).rows).toEqual([])
})
