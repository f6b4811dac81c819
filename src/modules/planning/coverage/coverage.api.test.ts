import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/support/api-test.ts'

let world: World
let plan: string
let k4: string
let d5: string
const unit = (code: string) => world.bureau.units[code]!.id
const said = (answer: { status: number; body: { code: string } }) => [answer.status, answer.body.code]
const post = async (who: string, path: string, body: object) => (await world.as(who)).post(path, body)
const document = { title: '全省统计工作要点', number: '省统字〔2025〕58号', issuer: '省统计局', issuedOn: '2025-12-26', items: [{ clause: '四', words: '分批核查数据质量', action: 'required' }, { clause: '五', words: '听取群团汇报', action: 'required' }, { clause: '十', words: '探索企业服务', action: 'optional' }] }
const coverage = async (who = 'P2') => (await (await world.as(who)).get(`/plans/${plan}/coverage`)).body
const stock = async (kind: string) => (await sql<{ sum: string }>`select trim_scale(coalesce(sum(quantity), 0))::text as sum from journal.fact where kind = ${kind} and attributes ->> 'action' = 'required'`.execute(world.database.db)).rows[0]!.sum
const figure = async (indicator: string) => (await (await world.as('P2')).get(`/figures/${indicator}?scope=${unit('BUREAU')}&from=2026-01-01&to=2026-12-31`)).body
const goal = async (code: string, side: string, owner: string, more: object = {}) => (await post('P2', '/goals', { plan, side, code, title: `目标${code}`, unit: unit(owner), starts: '2026-03-01', ends: '2026-11-30', ...more })).body.id

beforeAll(async () => {
  world = await openWorld()
  plan = (await post('P2', '/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
  k4 = await goal('K4', 'business', 'S3')
  d5 = await goal('D5', 'party', 'B3', { kind: 'results', action: 'optional' })
})

test('whoever keeps the plan enters a document; the same twice, a later day and others are refused', async () => {
  const answer = await post('P2', `/plans/${plan}/sources`, document)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  expect(said(await post('P2', `/plans/${plan}/sources`, document))).toEqual([409, 'planning.source-entered-already'])
  expect(said(await post('P2', `/plans/${plan}/sources`, { ...document, number: '', issuedOn: '2026-12-30' }))).toEqual([422, 'planning.source-issued-in-the-future'])
  expect((await post('S3', `/plans/${plan}/sources`, { ...document, number: '另一号' })).status).toBe(403)
  expect((await post('A1', `/plans/${plan}/sources`, document)).status).toBe(404)
  expect(await coverage('M1')).toMatchObject({ required: 2, takenUp: 0, open: 2, takers: [], can: { keep: false }, sources: [{ number: '省统字〔2025〕58号', items: [{ clause: '四', goals: [] }, {}, { action: 'optional' }] }] })
  expect(await stock('planning.source-items')).toBe('2')
})

test('a section head names the own goal as taking an item up; nobody else\'s, none of another plan, none twice', async () => {
  const [first] = (await coverage()).sources[0].items
  const take = (who: string, id: string, body: object = {}) => post(who, `/source-items/${first.id}/take-ups`, { goal: id, ...body })
  expect(said(await take('B1', k4))).toEqual([403, 'planning.branch-sets-no-business-work'])
  expect((await take('A1', k4)).status).toBe(404)
  const answer = await take('S3', k4, { how: '四批核查' })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  expect(said(await take('S3', k4))).toEqual([409, 'planning.taken-up-already'])
  await take('P2', d5)
  const other = (await post('P2', '/plans', { year: 2027, title: '2027 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
  const elsewhere = (await post('P2', '/goals', { plan: other, side: 'business', code: 'K1', title: '明年', unit: unit('S3'), starts: '2027-03-01', ends: '2027-11-30' })).body.id
  expect(said(await take('S3', elsewhere))).toEqual([422, 'planning.item-of-another-plan'])
  expect(await coverage('S3')).toMatchObject({ takenUp: 1, open: 1, takers: [{ code: 'K4' }], sources: [{ items: [{ goals: [{ code: 'K4', how: '四批核查', can: { end: true } }, { code: 'D5', can: { end: false } }] }, {}, {}] }] })
  expect((await (await world.as('S3')).get(`/goals/${k4}`)).body.takesUp).toMatchObject([{ clause: '四', words: '分批核查数据质量' }])
  expect(await stock('planning.items-taken-up')).toBe('1')
})

test('the figures count required items only, and open to their lines', async () => {
  expect([(await figure('required-items')).value, (await figure('required-items-open')).value, (await figure('required-items-taken-up-share')).value]).toEqual(['2', '1', '50.0'])
  const next = (await (await world.as('P2')).get('/plans?year=2027')).body.rows[0].id
  await post('P2', `/plans/${next}/sources`, document)
  expect([(await figure('required-items')).value, (await (await world.as('P2')).get(`/figures/required-items?scope=${unit('BUREAU')}&from=2027-01-01&to=2027-12-31`)).body.value]).toEqual(['2', '2'])
  expect((await figure('required-items')).records[0].source.href).toMatch(new RegExp(`^/plans/${plan}/coverage#`))
})

test('what ends, is withdrawn, or belonged to a withdrawn goal is taken up no more', async () => {
  const [first, second] = (await coverage()).sources[0].items
  const end = async (who: string, id: string) => (await world.as(who)).delete(`/take-ups/${id}`)
  expect((await end('S3', first.goals[1].takeUp)).status).toBe(403)
  expect((await end('B3', first.goals[1].takeUp)).status).toBe(204)
  expect((await end('B3', first.goals[1].takeUp)).status).toBe(404)
  expect(await stock('planning.items-taken-up')).toBe('1')
  const spare = await goal('K9', 'business', 'S3')
  await post('S3', `/source-items/${second.id}/take-ups`, { goal: spare })
  expect(await stock('planning.items-taken-up')).toBe('2')
  expect((await post('S3', `/goals/${spare}/withdrawal`, { version: 1, reason: '重复录入' })).status).toBe(204)
  expect(await stock('planning.items-taken-up')).toBe('1')
  const withdraw = (who: string) => post(who, `/source-items/${first.id}/withdrawal`, { reason: '录错' })
  expect((await withdraw('S3')).status).toBe(403)
  expect((await withdraw('P2')).status).toBe(204)
  expect((await withdraw('P2')).status).toBe(404)
  expect([await stock('planning.source-items'), await stock('planning.items-taken-up')]).toEqual(['3', '0'])
})

test('items are added later by whoever keeps the plan', async () => {
  const { id } = (await coverage()).sources[0]
  const add = (who: string) => post(who, `/sources/${id}/items`, { items: [{ clause: '十一', words: '数据安全', action: 'required' }] })
  expect((await add('B1')).status).toBe(403)
  expect((await add('A1')).status).toBe(404)
  expect((await add('P2')).body).toEqual({ added: 1 })
  expect((await coverage()).sources[0].items.at(-1)).toMatchObject({ clause: '十一' })
})

test('an optional action is raised to a highlight, once; a required one never; it can be taken back', async () => {
  const words = { situation: '镇街人手不足', method: '党员包联', result: '18个镇街都有人', evidence: '包联名单' }
  const raise = (who: string, id: string) => post(who, `/goals/${id}/highlight`, words)
  expect(said(await raise('S3', k4))).toEqual([422, 'planning.highlight-needs-an-optional-action'])
  expect((await raise('B2', d5)).status).toBe(403)
  const answer = await raise('B3', d5)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  expect(said(await raise('B3', d5))).toEqual([409, 'planning.highlight-raised-already'])
  expect((await coverage('M1')).highlights).toMatchObject([{ ...words, goal: { code: 'D5' }, can: { withdraw: false } }])
  expect((await (await world.as('B3')).get(`/goals/${d5}`)).body).toMatchObject({ highlight: { ...words, can: { withdraw: true } }, mayRaise: false })
  const withdraw = (who: string) => post(who, `/highlights/${answer.body.id}/withdrawal`, { reason: '成效待核' })
  expect((await withdraw('B2')).status).toBe(403)
  expect((await withdraw('B3')).status).toBe(204)
  expect((await withdraw('B3')).status).toBe(404)
  expect((await coverage()).highlights).toEqual([])
})
