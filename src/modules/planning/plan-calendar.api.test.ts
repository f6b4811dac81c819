import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'

let world: World
let plan: string
const unit = (code: string) => world.bureau.units[code]!.id

beforeAll(async () => {
  world = await openWorld()
  const office = await world.as('P2')
  plan = (await office.post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
  const k4 = (await office.post('/goals', { plan, side: 'business', code: 'K4', title: '数据质量核查', unit: unit('S3'), starts: '2026-03-01', ends: '2026-11-30' })).body.id
  await office.post('/goals', { plan, side: 'party', code: 'D5', title: '突击队', kind: 'results', unit: unit('B3'), starts: '2026-01-05', ends: '2026-11-30' })
  await office.post('/tasks', { goal: k4, title: '第三批核查', unit: unit('S3'), due: '2026-08-28' })
  const dropped = (await office.post('/tasks', { goal: k4, title: '不做了', unit: unit('S3'), due: '2026-08-29' })).body.id
  await office.post(`/tasks/${dropped}/progress`, { version: 1, status: 'dropped', percent: 0 })
})

test('goals fall due on their last day, tasks on theirs, the Party side first', async () => {
  const { status, body } = await (await world.as('M1')).get(`/plans/${plan}/calendar`)
  expect(status).toBe(200)
  expect(body.days.map((one: { day: string; code: string; what: string; state: string }) => [one.day, one.code, one.what])).toEqual([['2026-08-28', 'K4', 'task'], ['2026-11-30', 'D5', 'goal'], ['2026-11-30', 'K4', 'goal']])
  expect(body.days[0]).toMatchObject({ title: '第三批核查', side: 'business', state: 'open' })
})

test('who does not belong to the agency finds nothing', async () => {
  expect((await (await world.as('A1')).get(`/plans/${plan}/calendar`)).status).toBe(404)
})
