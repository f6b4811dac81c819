import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/support/api-test.ts'

let world: World
let k3: string
let d5: string
const unit = (code: string) => world.bureau.units[code]!.id
const said = (answer: { status: number; body: { code: string } }) => [answer.status, answer.body.code]
const attach = async (who: string, body: object = {}, goal = k3) => (await world.as(who)).post(`/goals/${goal}/carriers`, { name: '农普党员突击队', kind: 'shockTeam', unit: unit('B3'), ...body })
const stock = async (kind = 'planning.carriers') => (await sql<{ sum: string }>`select trim_scale(coalesce(sum(quantity), 0))::text as sum from journal.fact where kind = ${kind}`.execute(world.database.db)).rows[0]!.sum

beforeAll(async () => {
  world = await openWorld()
  const office = await world.as('P2')
  const plan = (await office.post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
  k3 = (await office.post('/goals', { plan, side: 'business', code: 'K3', title: '第四次全国农业普查', unit: unit('S9'), starts: '2026-01-05', ends: '2026-12-25' })).body.id
  d5 = (await office.post('/goals', { plan, side: 'party', code: 'D5', title: '农普党员突击队', kind: 'results', unit: unit('B3'), starts: '2026-01-05', ends: '2026-12-31' })).body.id
})

test('a branch puts its own carrier behind business work; it stands with the goal and counts', async () => {
  const answer = await attach('B3')
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  const goal = (await (await world.as('N1')).get(`/goals/${k3}`)).body
  expect(goal.carriers).toMatchObject([{ name: '农普党员突击队', kind: 'shockTeam', unit: { name: '第三党支部(普查民生支部)' }, can: { end: false } }])
  expect([goal.unlinked, await stock(), await stock('planning.carried')]).toEqual([true, '1', '1'])
  expect(said(await attach('B3'))).toEqual([409, 'planning.carrier-attached-already'])
})

test.each([
  ['planning.goal-belongs-to-another-unit', 403, 'B2', {}],
  ['planning.section-sets-no-party-goal', 403, 'S3', {}],
  ['foundation.forbidden', 403, 'M1', {}],
  ['planning.carrier-needs-a-party-organisation', 422, 'P2', 'S9'],
] as const)('%s', async (sentence, status, who, section) => {
  expect(said(await attach(who, { name: '另一支', ...(section === 'S9' ? { unit: unit('S9') } : {}) }))).toEqual([status, sentence])
})

test('no carrier stands behind a Party goal; a stranger finds nothing', async () => {
  expect(said(await attach('B3', {}, d5))).toEqual([422, 'planning.carrier-stands-behind-business'])
  expect((await attach('A1')).status).toBe(404)
})

test('what ends stays as a record and leaves the stock', async () => {
  const [carrier] = (await (await world.as('B3')).get(`/goals/${k3}`)).body.carriers
  const end = async (who: string) => (await world.as(who)).delete(`/carriers/${carrier.id}`)
  expect((await end('B2')).body.code).toBe('planning.goal-belongs-to-another-unit')
  expect((await end('A1')).status).toBe(404)
  expect((await end('B3')).status).toBe(204)
  expect((await end('B3')).status).toBe(404)
  expect([await stock(), await stock('planning.carried')]).toEqual(['0', '0'])
})

test('a goal that is withdrawn takes its carriers with it', async () => {
  await attach('B3')
  await attach('B1', { name: '示范岗', kind: 'modelPost', unit: unit('B1') })
  expect([await stock(), await stock('planning.carried')]).toEqual(['2', '1'])
  expect((await (await world.as('P2')).post(`/goals/${k3}/withdrawal`, { version: 1, reason: '重复录入' })).status).toBe(204)
  expect([await stock(), await stock('planning.carried')]).toEqual(['0', '0'])
})
