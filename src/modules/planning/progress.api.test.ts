import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'

let world: World
let plan: string
let k4: string
let d5: string
const unit = (code: string) => world.bureau.units[code]!.id

beforeAll(async () => {
  world = await openWorld()
  const office = await world.as('P2')
  plan = (await office.post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
  const measures = [
    { key: 'enterprises-checked', label: '核查企业', unit: '家', target: '100', comparison: 'atLeast', gathers: 'sum' },
    { key: 'problems-found', label: '发现问题', unit: '个', target: '0', comparison: 'atLeast', gathers: 'sum' },
    { key: 'problems-closed-on-time', label: '按期整改', unit: '个', target: '0', comparison: 'atLeast', gathers: 'sum' },
    { key: 'closed-rate', label: '整改率', unit: '%', target: '95', comparison: 'atLeast', gathers: 'ratio', part: 'problems-closed-on-time', whole: 'problems-found' },
    { key: 'on-time', label: '按时率', unit: '%', target: '100', comparison: 'atLeast', gathers: 'level' },
  ]
  k4 = (await (await world.as('S3')).post('/goals', { plan, side: 'business', code: 'K4', title: '统计数据质量核查', unit: unit('S3'), starts: '2026-03-01', ends: '2026-11-30', measures })).body.id
  d5 = (await (await world.as('B3')).post('/goals', { plan, side: 'party', code: 'D5', title: '农普党员突击队', kind: 'results', unit: unit('B3'), starts: '2026-01-05', ends: '2026-12-31' })).body.id
})

const record = async (who: string, body: object, goal = k4) => (await world.as(who)).post(`/goals/${goal}/progress`, { measure: 'enterprises-checked', date: '2026-07-02', quantity: '24', ...body })
const values = async () => Object.fromEntries((await (await world.as('N1')).get(`/goals/${k4}`)).body.measures.map((measure: { key: string; value: string | null }) => [measure.key, measure.value]))

async function counted(measure: string): Promise<string> {
  const { rows } = await sql<{ sum: string }>`select trim_scale(coalesce(sum(quantity), 0))::text as sum from journal.fact where kind = 'planning.goal-progress' and attributes ->> 'measure' = ${measure}`.execute(world.database.db)
  return rows[0]!.sum
}

describe('POST /goals/:id/progress', () => {
  test('increments add up, the ratio works itself out, the journal counts the same', async () => {
    const first = await record('S3', {})
    expect(first.status, JSON.stringify(first.body)).toBe(200)
    await record('S3', { quantity: '32' })
    await record('S3', { measure: 'problems-found', quantity: '37' })
    await record('S3', { measure: 'problems-closed-on-time', quantity: '35' })
    expect(await values()).toEqual({ 'enterprises-checked': '56', 'problems-found': '37', 'problems-closed-on-time': '35', 'closed-rate': '94.6', 'on-time': null })
    expect(await counted('enterprises-checked')).toBe('56')
  })
  test('a level is a reading; its fact is the difference', async () => {
    await record('S3', { measure: 'on-time', quantity: '98.5' })
    await record('S3', { measure: 'on-time', quantity: '100', date: '2026-07-06' })
    expect((await values())['on-time']).toBe('100')
    expect(await counted('on-time')).toBe('100')
    expect((await record('S3', { measure: 'on-time', quantity: '99' })).body.code).toBe('planning.reading-before-the-last')
  })
  test('others record nothing here', async () => {
    expect((await record('N1', {})).body.code).toBe('planning.goal-belongs-to-another-unit')
    expect((await record('M1', {})).status).toBe(403)
  })
  test.each([
    ['planning.measure-unknown', 422, { measure: 'nothing' }],
    ['planning.measure-is-computed', 422, { measure: 'closed-rate' }],
    ['planning.progress-in-the-future', 422, { date: '2026-07-09' }],
    ['planning.progress-before-the-goal', 422, { date: '2026-02-28' }],
  ])('%s', async (sentence, status, body) => {
    const answer = await record('S3', body)
    expect([answer.status, answer.body.code]).toEqual([status, sentence])
  })
  test('a goal that does not exist is not found', async () => {
    expect((await record('S3', {}, plan)).status).toBe(404)
  })
})

describe('POST /goal-progress/:id/correction', () => {
  test('a correction reverses and enters anew', async () => {
    const id = (await record('S3', { measure: 'problems-found', quantity: '9' })).body.id
    const before = Number((await values())['problems-found'])
    const answer = await (await world.as('S3')).post(`/goal-progress/${id}/correction`, { quantity: '4', reason: '多计五个' })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    expect(Number((await values())['problems-found'])).toBe(before - 5)
    expect(Number(await counted('problems-found'))).toBe(before - 5)
    expect((await (await world.as('S3')).post(`/goal-progress/${id}/correction`, { quantity: '4', reason: '再改' })).body.code).toBe('planning.progress-corrected-already')
    await (await world.as('S3')).post(`/goal-progress/${answer.body.id}/correction`, { quantity: '0', reason: '撤销' })
    expect(Number(await counted('problems-found'))).toBe(before - 9)
  })
  test('of a level only the latest reading', async () => {
    const detail = (await (await world.as('S3')).get(`/goals/${k4}`)).body
    const [latest, older] = detail.progress.filter((entry: { measure: string }) => entry.measure === 'on-time') as { id: string }[]
    expect((await (await world.as('S3')).post(`/goal-progress/${older!.id}/correction`, { quantity: '97', reason: '改' })).body.code).toBe('planning.correct-the-latest-first')
    expect((await (await world.as('S3')).post(`/goal-progress/${latest!.id}/correction`, { quantity: '99', reason: '改' })).status).toBe(200)
    expect([(await values())['on-time'], await counted('on-time')]).toEqual(['99', '99'])
  })
  test('others correct nothing; what does not exist is not found', async () => {
    const id = (await record('S3', { measure: 'problems-found', quantity: '1' })).body.id
    expect((await (await world.as('N1')).post(`/goal-progress/${id}/correction`, { quantity: '2', reason: '改' })).status).toBe(403)
    expect((await (await world.as('S3')).post(`/goal-progress/${plan}/correction`, { quantity: '2', reason: '改' })).status).toBe(404)
  })
})

describe('tasks', () => {
  const enter = async (who: string, body: object) => (await world.as(who)).post('/tasks', { goal: k4, title: '二季度核查', unit: unit('S3'), due: '2026-07-31', ...body })
  test('a section head enters a task; the person who does it records and finishes it', async () => {
    const id = (await enter('S3', { person: world.bureau.people['M1'] })).body.id
    const todo = await (await world.as('M1')).get('/tasks?mine=true')
    expect(todo.body.rows.map((row: { id: string }) => row.id)).toEqual([id])
    const started = await (await world.as('M1')).post(`/tasks/${id}/progress`, { version: 1, status: 'blocked', percent: 30, blocker: '名单未到' })
    expect(started.body).toEqual({ version: 2 })
    expect((await (await world.as('S3')).post(`/tasks/${id}/progress`, { version: 1, status: 'doing', percent: 40 })).status).toBe(409)
    expect((await (await world.as('M1')).post(`/tasks/${id}/progress`, { version: 2, status: 'done', percent: 90 })).status).toBe(200)
    const row = (await (await world.as('N1')).get(`/tasks?goal=${k4}&status=done`)).body.rows[0]
    expect(row).toMatchObject({ percent: 100, blocker: '', log: [{ status: 'done' }, { status: 'blocked', blocker: '名单未到' }], can: { progress: false } })
    expect((await (await world.as('M1')).post(`/tasks/${id}/progress`, { version: 3, status: 'doing', percent: 50 })).body.code).toBe('planning.task-is-closed')
  })
  test('a branch gives a section no task, but puts one of its own behind business work', async () => {
    expect((await enter('B3', {})).body.code).toBe('planning.branch-sets-no-business-work')
    const own = await enter('B1', { unit: unit('B1'), title: '先锋队随队' })
    expect(own.status).toBe(200)
    expect((await (await world.as('N1')).get(`/tasks?goal=${k4}&status=open`)).body.rows[0]).toMatchObject({ side: 'party', title: '先锋队随队' })
  })
  test('a section gives a branch none, and none stands under a Party goal', async () => {
    expect((await enter('N1', { unit: unit('B1') })).body.code).toBe('planning.section-sets-no-party-goal')
    expect((await enter('S3', { goal: d5 })).body.code).toBe('planning.owner-is-on-the-other-side')
  })
  test('a due date in the past, an unknown goal', async () => {
    expect((await enter('S3', { due: '2026-07-01' })).body.code).toBe('planning.task-due-in-the-past')
    expect((await enter('S3', { goal: plan })).status).toBe(404)
  })
  test('others record nothing', async () => {
    const id = (await enter('S3', {})).body.id
    expect((await (await world.as('N1')).post(`/tasks/${id}/progress`, { version: 1, status: 'doing', percent: 10 })).status).toBe(403)
    expect((await (await world.as('N1')).post(`/tasks/${plan}/progress`, { version: 1, status: 'doing', percent: 10 })).status).toBe(404)
  })
})
