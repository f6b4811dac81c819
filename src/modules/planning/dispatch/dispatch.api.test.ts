import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/support/api-test.ts'

let world: World
let plan: string
let k4: string
const unit = (code: string) => world.bureau.units[code]!.id
const as = async (code: string) => world.as(code)
const said = (answer: { status: number; body: { code: string } }) => [answer.status, answer.body.code]
const notice = (more: object = {}) => ({ title: '2026 年度重点任务', due: '2026-07-08', units: [unit('S3'), unit('B3'), unit('S11')], ...more })
const send = async (who: string, body: object = {}) => (await as(who)).post(`/plans/${plan}/dispatches`, notice(body))
const sign = async (who: string, id: string, code: string) => (await as(who)).post(`/dispatches/${id}/acknowledgements`, { unit: unit(code) })
const open = async (who: string, id: string) => (await (await as(who)).get(`/dispatches/${id}`)).body
const waiting = async (who: string) => (await (await as(who)).get('/todos')).body.rows.filter((row: { kind: string }) => row.kind === 'planning.sign-for')
const counted = async (kind: string, more = 'true') => (await sql<{ sum: string }>`select trim_scale(coalesce(sum(quantity), 0))::text as sum from journal.fact where kind = ${kind} and ${sql.raw(more)}`.execute(world.database.db)).rows[0]!.sum

beforeAll(async () => {
  world = await openWorld({ at: '2026-07-08T23:50:00+08:00' })
  plan = (await (await as('P2')).post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
  k4 = (await (await as('S3')).post('/goals', { plan, side: 'business', code: 'K4', title: '统计数据质量核查', unit: unit('S3'), cooperating: [unit('S11')], starts: '2026-03-01', ends: '2026-11-30' })).body.id
  await (await as('B3')).post('/goals', { plan, side: 'party', code: 'D5', title: '农普党员突击队', kind: 'results', unit: unit('B3'), starts: '2026-01-05', ends: '2026-12-31' })
  await (await as('S3')).post(`/goals/${k4}/unlinked-reason`, { reason: '支部会商后挂接' })
})

describe('POST /plans/:id/dispatches', () => {
  test('only what the leading group approved goes out', async () => {
    expect(said(await send('P2'))).toEqual([409, 'planning.dispatch-needs-approval'])
    const round = (await (await as('P2')).post(`/plans/${plan}/submissions`, { side: 'business' })).body.id
    await (await as('L1')).post(`/submissions/${round}/decision`, { decision: 'approved' })
    const answer = await send('P2')
    expect(said(answer)).toEqual([409, 'planning.dispatch-needs-approval'])
    expect(answer.body.title).toContain('D5')
    expect((await (await as('P2')).get(`/plans/${plan}`)).body.can.dispatch).toBe(true)
  })
  test('whoever keeps the plan sends it; a leader, a section head and a secretary do not; a stranger finds nothing', async () => {
    for (const who of ['L1', 'S3', 'B3', 'M1']) expect((await send(who, { goals: [k4] })).status).toBe(403)
    expect((await send('A1', { goals: [k4] })).status).toBe(404)
  })
  test.each([
    ['planning.dispatch-due-in-the-past', () => ({ goals: [k4], due: '2026-07-07' })],
    ['planning.goal-outside-the-plan', () => ({ goals: [unit('S3')] })],
    ['planning.unit-outside-the-plan', () => ({ goals: [k4], units: [unit('WC')] })],
    ['planning.unit-unknown', () => ({ goals: [k4], units: [k4] })],
  ])('%s', async (sentence, body) => {
    expect(said(await send('P2', body()))).toEqual([422, sentence])
  })
})

describe('signing', () => {
  let id: string
  test('each unit has its copy to sign; a fact stands for each', async () => {
    const answer = await send('P2', { goals: [k4] })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    id = answer.body.id
    expect(await counted('planning.dispatched')).toBe('3')
    expect((await waiting('S3')).map((todo: { due: string; actions: { call: string; body: object }[] }) => [todo.due, todo.actions[0]!.call, todo.actions[0]!.body])).toEqual([['2026-07-08', 'POST /dispatches/:id/acknowledgements', { unit: unit('S3') }]])
    expect(await waiting('M1')).toEqual([])
    expect((await open('S3', id)).goals).toMatchObject([{ code: 'K4', part: 'owner' }])
    expect((await open('N1', id)).goals).toMatchObject([{ code: 'K4', part: 'cooperating' }])
    expect((await (await as('A1')).get(`/dispatches/${id}`)).status).toBe(404)
  })
  test('its head signs once, nobody for another, the office for a unit and marked so', async () => {
    expect((await sign('N1', id, 'S3')).status).toBe(403)
    expect((await sign('A1', id, 'S3')).status).toBe(404)
    expect((await sign('S3', id, 'S4')).status).toBe(404)
    expect((await sign('S3', id, 'S3')).status).toBe(204)
    expect(said(await sign('S3', id, 'S3'))).toEqual([409, 'planning.signed-already'])
    expect(await waiting('S3')).toEqual([])
    expect((await sign('P2', id, 'B3')).status).toBe(204)
    const { units } = await open('P2', id)
    expect(units.map((one: { state: string; proxy: boolean; signedBy: string | null }) => [one.state, one.proxy, one.signedBy])).toEqual([['onTime', false, '严正平'], ['onTime', true, '林知夏'], ['waiting', false, null]])
  })
  test('after the day it is overdue, then signed late; the list counts the same', async () => {
    world.clock.set('2026-07-09T00:05:00+08:00')
    expect((await open('M1', id)).units.map((one: { state: string }) => one.state)).toEqual(['onTime', 'onTime', 'overdue'])
    expect((await sign('N1', id, 'S11')).status).toBe(204)
    const { rows, total } = (await (await as('M1')).get(`/dispatches?plan=${plan}`)).body
    expect([total, rows[0]]).toMatchObject([1, { units: 3, signed: 3, late: 1, withdrawn: false }])
    expect([await counted('planning.acknowledged'), await counted('planning.acknowledged', `attributes ->> 'onTime' = 'true'`)]).toEqual(['3', '2'])
  })
  test('a withdrawn notice stays as a record and counts no more', async () => {
    const withdraw = async (who: string) => (await as(who)).post(`/dispatches/${id}/withdrawal`, { reason: '发错了版本' })
    expect((await withdraw('S3')).status).toBe(403)
    expect((await withdraw('A1')).status).toBe(404)
    expect((await withdraw('P2')).status).toBe(204)
    expect(said(await withdraw('P2'))).toEqual([409, 'planning.dispatch-is-withdrawn'])
    expect([await counted('planning.dispatched'), await counted('planning.acknowledged')]).toEqual(['0', '0'])
    expect((await open('M1', id)).withdrawn).toMatchObject({ by: '林知夏', why: '发错了版本' })
    const second = (await send('P2', { goals: [k4], due: '2026-07-20' })).body.id
    await (await as('P2')).post(`/dispatches/${second}/withdrawal`, { reason: '合并到下一份' })
    expect(said(await sign('S3', second, 'S3'))).toEqual([409, 'planning.dispatch-is-withdrawn'])
    expect(await waiting('S3')).toEqual([])
  })
})
