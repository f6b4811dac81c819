import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/support/api-test.ts'

let world: World
let annual: string
let long: string
let k7: string
let f1: string
const unit = (code: string) => world.bureau.units[code]!.id
const said = (answer: { status: number; body: { code: string } }) => [answer.status, answer.body.code]
const post = async (who: string, path: string, body: object) => (await world.as(who)).post(path, body)
const enterPlan = async (body: object) => post('P2', '/plans', { year: 2026, title: '规划', unit: unit('BUREAU'), partyUnit: unit('PC'), ...body })
const goal = async (plan: string, code: string, more: object = {}) => (await post('P2', '/goals', { plan, side: 'business', code, title: `目标${code}`, unit: unit('S3'), starts: '2026-03-01', ends: '2026-11-30', ...more })).body.id

beforeAll(async () => {
  world = await openWorld()
  annual = (await enterPlan({ title: '2026 年度计划' })).body.id
  long = (await enterPlan({ title: '五年规划', years: 5 })).body.id
  k7 = await goal(annual, 'K7')
  f1 = await goal(long, 'F1', { ends: '2030-12-31' })
})

test('one plan of each length begins in a year; goals of the long one run through its years; lists of a year stay what they were', async () => {
  expect(said(await enterPlan({ years: 5 }))).toEqual([409, 'planning.plan-exists'])
  expect(said(await post('P2', '/goals', { plan: long, side: 'business', code: 'F9', title: '太远', unit: unit('S3'), starts: '2026-01-05', ends: '2031-01-31' }))).toEqual([422, 'planning.dates-outside-the-plan-year'])
  const office = await world.as('P2')
  expect([(await office.get('/plans')).body.rows.map((row: { years: number }) => row.years), (await office.get('/plans?long=true')).body.rows.map((row: { years: number }) => row.years)]).toEqual([[1], [5]])
  expect((await office.get('/goals')).body.rows.map((row: { code: string }) => row.code)).toEqual(['K7'])
})

test('a goal names its parent in the longer plan; the other way round, the other side and others are refused', async () => {
  const name = (who: string, child: string, parent: string | null) => post(who, `/goals/${child}/parent`, { parent })
  expect((await name('B1', k7, f1)).status).toBe(403)
  expect((await name('A1', k7, f1)).status).toBe(404)
  expect(said(await name('S3', f1, k7))).toEqual([422, 'planning.parent-stands-in-a-longer-plan'])
  expect((await name('S3', k7, f1)).status).toBe(204)
  const detail = (await (await world.as('M1')).get(`/goals/${k7}`)).body
  expect(detail).toMatchObject({ parent: { code: 'F1', plan: '五年规划' }, parents: [] })
  expect((await (await world.as('M1')).get(`/plans/${long}`)).body).toMatchObject({ years: 5, family: [{ child: { code: 'K7' }, parent: { code: 'F1' } }] })
  expect((await name('S3', k7, null)).status).toBe(204)
  expect((await (await world.as('M1')).get(`/goals/${k7}`)).body.parent).toBe(null)
})

test('what belongs to a year is asked of annual plans only: links, carriers, documents, and the stock of unlinked goals', async () => {
  const d1 = await goal(long, 'D1', { side: 'party', kind: 'results', unit: unit('B3') })
  expect(said(await post('P2', '/links', { partyGoal: d1, businessGoal: f1 }))).toEqual([422, 'planning.only-in-an-annual-plan'])
  expect(said(await post('B3', `/goals/${f1}/carriers`, { name: '队', kind: 'shockTeam', unit: unit('B3') }))).toEqual([422, 'planning.only-in-an-annual-plan'])
  expect(said(await post('P2', `/plans/${long}/sources`, { title: '要点', issuer: '省局', issuedOn: '2025-12-26', items: [{ clause: '', words: '一', action: 'required' }] }))).toEqual([422, 'planning.only-in-an-annual-plan'])
  const { rows } = await sql<{ sum: string }>`select trim_scale(coalesce(sum(quantity), 0))::text as sum from journal.fact where kind = 'planning.unlinked'`.execute(world.database.db)
  expect(rows[0]!.sum).toBe('1')
  expect((await post('P2', `/plans/${long}/submissions`, { side: 'business' })).status).toBe(200)
})
