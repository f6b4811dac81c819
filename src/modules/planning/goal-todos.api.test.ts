import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'

let world: World
let goal: string
const unit = (code: string) => world.bureau.units[code]!.id
const todos = async (who: string) => (await (await world.as(who)).get('/todos')).body.rows.filter((row: { kind: string }) => row.kind.startsWith('planning.'))

beforeAll(async () => {
  world = await openWorld()
  const plan = (await (await world.as('P2')).post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
  const measures = [{ key: 'checked', label: '核查企业', unit: '家', target: '100', comparison: 'atLeast', gathers: 'sum' }]
  goal = (await (await world.as('S3')).post('/goals', { plan, side: 'business', code: 'K4', title: '统计数据质量核查', unit: unit('S3'), starts: '2026-03-01', ends: '2026-11-30', measures })).body.id
})

test('a measure that has been quiet for a month waits for its section head, and no other', async () => {
  expect((await todos('S3')).map((row: { kind: string; href: string }) => [row.kind, row.href])).toEqual([['planning.value-due', `/plans/goals/${goal}`]])
  expect(await todos('N1')).toEqual([])
  await (await world.as('S3')).post(`/goals/${goal}/progress`, { measure: 'checked', date: '2026-07-02', quantity: '3' })
  expect(await todos('S3')).toEqual([])
})

test('a task waits for the person who does it, who finishes it where it stands', async () => {
  const task = (await (await world.as('S3')).post('/tasks', { goal, title: '二季度核查', unit: unit('S3'), person: world.bureau.people['M1'], due: '2026-07-31' })).body.id
  const [todo] = await todos('M1')
  expect(todo).toMatchObject({ kind: 'planning.task', due: '2026-07-31', actions: [{ call: 'POST /tasks/:id/progress', params: { id: task } }] })
  expect((await (await world.as('M1')).post(`/tasks/${task}/progress`, todo.actions[0].body)).status).toBe(200)
  expect(await todos('M1')).toEqual([])
})

test('a goal is found by its words and by its code', async () => {
  const found = async (words: string) => (await (await world.as('M5')).get(`/search?words=${encodeURIComponent(words)}`)).body.rows.map((row: { title: string }) => row.title)
  expect([await found('数据质量'), await found('k4')]).toEqual([['K4 统计数据质量核查'], ['K4 统计数据质量核查']])
})
