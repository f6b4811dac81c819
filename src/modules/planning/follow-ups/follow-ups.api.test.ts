import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/support/api-test.ts'

let world: World
let k4: string
const unit = (code: string) => world.bureau.units[code]!.id
const said = (answer: { status: number; body: { code: string } }) => [answer.status, answer.body.code]
const post = async (who: string, path: string, body: object) => (await world.as(who)).post(path, body)
const order = { words: '报补齐台账的步骤', due: '2026-07-15' }
const orders = async (who = 'S3') => (await (await world.as(who)).get(`/goals/${k4}`)).body.followUps
const todos = async (who: string) => (await (await world.as(who)).get('/todos')).body.rows.filter(({ kind }: { kind: string }) => kind === 'planning.follow-up')

beforeAll(async () => {
  world = await openWorld()
  const plan = (await post('P2', '/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
  k4 = (await post('P2', '/goals', { plan, side: 'business', code: 'K4', title: '数据质量核查', unit: unit('S3'), starts: '2026-03-01', ends: '2026-11-30' })).body.id
})

test('the office follows up on a goal; its unit is told; one order at a time, none of a day that has passed', async () => {
  const open = (who: string, body: object = order) => post(who, `/goals/${k4}/follow-ups`, body)
  expect((await open('B1')).status).toBe(403)
  expect((await open('A1')).status).toBe(404)
  expect(said(await open('P2', { ...order, due: '2026-01-01' }))).toEqual([422, 'planning.follow-up-due-in-the-past'])
  const answer = await open('P2')
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  expect(said(await open('L1'))).toEqual([409, 'planning.follow-up-is-open'])
  expect(await todos('S3')).toMatchObject([{ due: '2026-07-15', title: { zh: '督办：K4 数据质量核查' } }])
  expect(await orders()).toMatchObject([{ state: 'waiting', can: { answer: true, decide: false }, steps: [{ step: 'urged' }] }])
})

test('the unit answers, the office urges again, extends to a later day and closes', async () => {
  const [{ id }] = await orders()
  const step = (who: string, what: string, body: object) => post(who, `/follow-ups/${id}/${what}`, body)
  expect((await step('B1', 'answer', { words: '不归我' })).status).toBe(403)
  expect((await step('A1', 'answer', { words: '不归我' })).status).toBe(404)
  expect((await step('S3', 'answer', { words: '还差两家' })).status).toBe(204)
  expect([(await todos('S3')).length, (await todos('P2')).length]).toEqual([0, 1])
  expect((await step('S3', 'urging', { words: '催' })).status).toBe(403)
  expect((await step('P2', 'urging', { words: '写明日期' })).status).toBe(204)
  expect(said(await step('P2', 'extension', { words: '等省里口径', due: '2026-07-15' }))).toEqual([422, 'planning.extension-must-be-later'])
  expect((await step('S3', 'extension', { words: '自己延', due: '2026-08-01' })).status).toBe(403)
  expect((await step('P2', 'extension', { words: '等省里口径', due: '2026-08-01' })).status).toBe(204)
  expect((await step('L1', 'closure', { words: '已补齐' })).status).toBe(204)
  for (const [what, more] of [['closure', {}], ['urging', {}], ['answer', {}], ['extension', { due: '2026-09-01' }]] as const) expect(said(await step('P2', what, { words: '再来', ...more }))).toEqual([409, 'planning.follow-up-is-closed'])
  const [closed] = await orders('M1')
  expect([closed.state, closed.due, closed.steps.map((one: { step: string }) => one.step)]).toEqual(['closed', '2026-08-01', ['urged', 'answered', 'urged', 'extended', 'closed']])
})
