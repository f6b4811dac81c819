import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'

let world: World
let plan: string
const goals: Record<string, string> = {}
const unit = (code: string) => world.bureau.units[code]!.id

beforeAll(async () => {
  world = await openWorld()
  const office = await world.as('P2')
  plan = (await office.post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
  const dates = { plan, starts: '2026-01-05', ends: '2026-12-31' }
  for (const [code, side, owner] of [['K3', 'business', 'S9'], ['K4', 'business', 'S3'], ['K8', 'business', 'S8'], ['D4', 'party', 'PC'], ['D5', 'party', 'B3'], ['D6', 'party', 'B2']] as const) {
    const answer = await office.post('/goals', { ...dates, side, code, title: code, unit: unit(owner), ...(side === 'party' ? { kind: 'results' } : {}) })
    goals[code] = answer.body.id
  }
})

const link = async (who: string, party: string, business: string) => (await world.as(who)).post('/links', { partyGoal: goals[party], businessGoal: goals[business] })
const drop = async (who: string, id: string) => (await world.as(who)).delete(`/links/${id}`)

async function stock(): Promise<number> {
  const { rows } = await sql<{ stock: number }>`select coalesce(sum(quantity), 0)::int as stock from journal.fact where kind = 'planning.unlinked'`.execute(world.database.db)
  return rows[0]!.stock
}

async function linkedStock(): Promise<number> {
  const { rows } = await sql<{ stock: number }>`select coalesce(sum(quantity), 0)::int as stock from journal.fact where kind = 'planning.linked'`.execute(world.database.db)
  return rows[0]!.stock
}

async function unlinkedGoals(): Promise<number> {
  return (await (await world.as('N1')).get(`/goals?plan=${plan}&unlinked=true`)).body.total
}

describe('POST /links', () => {
  test('the Party office links D4 to K4; both stop being unlinked', async () => {
    expect(await stock()).toBe(6)
    const answer = await link('P2', 'D4', 'K4')
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    expect([await stock(), await unlinkedGoals()]).toEqual([4, 4])
    const detail = (await (await world.as('S3')).get(`/goals/${goals['K4']}`)).body
    expect(detail).toMatchObject({ unlinked: false, linked: [{ code: 'D4', canEnd: false }] })
  })
  test('a branch attaches its carrier to a business goal, also under a goal of its Party committee', async () => {
    const own = await link('B3', 'D5', 'K3')
    const above = await link('B3', 'D4', 'K3')
    expect([own.status, above.status]).toEqual([200, 200])
    await drop('B3', own.body.id)
    await drop('B3', above.body.id)
  })
  test('a branch links no goal of another branch, a section none', async () => {
    expect((await link('B3', 'D6', 'K4')).status).toBe(403)
    expect((await link('S3', 'D4', 'K8')).status).toBe(403)
  })
  test('a link is made once, and joins both sides', async () => {
    expect((await link('P2', 'D4', 'K4')).body.code).toBe('planning.already-linked')
    expect((await link('P2', 'K4', 'K3')).body.code).toBe('planning.link-joins-both-sides')
    expect((await link('P2', 'K4', 'D4')).body.code).toBe('planning.link-joins-both-sides')
    expect((await link('P2', 'D4', 'D5')).body.code).toBe('planning.link-joins-both-sides')
  })
  test('goals of two plans are not linked, unknown ones not found', async () => {
    const office = await world.as('P2')
    const other = (await office.post('/plans', { year: 2027, title: '2027', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
    const far = await office.post('/goals', { plan: other, side: 'business', code: 'K1', title: 'K1', unit: unit('S4'), starts: '2027-01-05', ends: '2027-12-31' })
    expect((await office.post('/links', { partyGoal: goals['D4'], businessGoal: far.body.id })).body.code).toBe('planning.link-inside-one-plan')
    await office.post(`/goals/${far.body.id}/withdrawal`, { version: 1, reason: '测试' })
    expect((await office.post('/links', { partyGoal: goals['D4'], businessGoal: plan })).status).toBe(404)
  })
})

describe('DELETE /links/:id', () => {
  test('a goal that loses its last link is unlinked again; the second who ends it finds none', async () => {
    const before = await stock()
    const made = (await link('P2', 'D6', 'K4')).body.id
    expect(await stock()).toBe(before - 1)
    expect((await drop('B3', made)).status).toBe(403)
    expect((await drop('B2', made)).status).toBe(204)
    expect(await stock()).toBe(before)
    expect((await drop('B2', made)).status).toBe(404)
  })
})

describe('POST /goals/:id/unlinked-reason', () => {
  test('a reason is kept beside the mark, which stays', async () => {
    const before = await stock()
    expect((await (await world.as('P2')).post(`/goals/${goals['K8']}/unlinked-reason`, { reason: '方案未下达' })).status).toBe(204)
    expect((await (await world.as('N1')).get(`/goals/${goals['K8']}`)).body).toMatchObject({ unlinked: true, unlinkedReason: '方案未下达' })
    expect(await stock()).toBe(before)
  })
  test('a linked goal needs none; others than its line state none', async () => {
    expect((await (await world.as('P2')).post(`/goals/${goals['K4']}/unlinked-reason`, { reason: '不用' })).body.code).toBe('planning.linked-goal-needs-no-reason')
    expect((await (await world.as('B3')).post(`/goals/${goals['K8']}/unlinked-reason`, { reason: '不用' })).status).toBe(403)
    expect((await (await world.as('P2')).post(`/goals/${plan}/unlinked-reason`, { reason: '没有' })).status).toBe(404)
  })
})

test('after any sequence of links made and ended, the stock equals the number of unlinked goals', async () => {
  const parties = ['D4', 'D5', 'D6']
  const businesses = ['K3', 'K4', 'K8']
  const pair = fc.record({ party: fc.constantFrom(...parties), business: fc.constantFrom(...businesses) })
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 12 }), async (steps) => {
      for (const { party, business } of steps) {
        const links = (await (await world.as('P2')).get(`/plans/${plan}`)).body.links as { id: string; partyGoal: string; businessGoal: string }[]
        const live = links.find((known) => known.partyGoal === goals[party] && known.businessGoal === goals[business])
        const answer = live ? await drop('P2', live.id) : await link('P2', party, business)
        expect(answer.status).toBeLessThan(300)
      }
      expect(await stock()).toBe(await unlinkedGoals())
      expect(await stock() + await linkedStock()).toBe((await (await world.as('P2')).get(`/goals?plan=${plan}`)).body.total)
    }),
    { numRuns: 6 },
  )
})

test('two people who link the same goals at once leave one link and a right stock', async () => {
  const before = (await (await world.as('P2')).get(`/plans/${plan}`)).body.links as { id: string }[]
  for (const { id } of before) await drop('P2', id)
  const answers = await Promise.all([link('P2', 'D5', 'K8'), link('B3', 'D5', 'K8'), link('P1', 'D4', 'K8')])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409])
  expect(await stock()).toBe(await unlinkedGoals())
})
