import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../test/support/api-test.ts'
import { fixedClock } from '../foundation/clock/clock.ts'
import { gathered } from '../modules.ts'
import { commitmentYear, sampleCommitments } from './commitment-deeds.ts'
import { planningDeeds } from './planning-deeds.ts'

let world: World

beforeAll(async () => {
  world = await openWorld({ at: '2026-12-31T09:00:00+08:00' })
  const parts = { db: world.database.db, clock: fixedClock('2026-01-05T09:00:00+08:00'), gathered }
  await planningDeeds(parts)
  await commitmentYear(parts, sampleCommitments)
}, 120_000)

const count = async (condition: string): Promise<string> => {
  const { rows } = await sql<{ sum: string }>`select trim_scale(coalesce(sum(quantity), 0))::text as sum from journal.fact where ${sql.raw(condition)}`.execute(world.database.db)
  return rows[0]!.sum
}

test('the lights of the ten key tasks are those of the story', async () => {
  const { body } = await (await world.as('N1')).get('/goals?side=business&limit=50')
  expect(body.rows.map((row: { code: string; light: string }) => `${row.code} ${row.light}`)).toEqual(['K1 late', 'K2 late', 'K3 onTrack', 'K4 late', 'K5 onTrack', 'K6 onTrack', 'K7 late', 'K8 onTrack', 'K9 onTrack', 'K10 overdue'])
})

test('108 enterprises by quarter, 37 problems, 35 on time', async () => {
  const quarter = (from: string, to: string) => count(`kind = 'planning.goal-progress' and attributes ->> 'measure' = 'enterprises-checked' and date between '${from}' and '${to}'`)
  expect([await quarter('2026-01-01', '2026-03-31'), await quarter('2026-04-01', '2026-06-30'), await quarter('2026-07-01', '2026-09-30'), await quarter('2026-10-01', '2026-12-31')]).toEqual(['24', '32', '28', '24'])
  expect([await count(`attributes ->> 'measure' = 'problems-found'`), await count(`attributes ->> 'measure' = 'problems-closed-on-time'`)]).toEqual(['37', '35'])
  const { body } = await (await world.as('N1')).get('/goals?words=K4')
  expect(body.rows[0].measures.at(-1)).toMatchObject({ key: 'closed-on-time-share', value: '94.6', keeps: false })
})

test('K8, K9, K10 and, with its reason, D3 stand alone; both sides weigh 100', async () => {
  const { body } = await (await world.as('N1')).get('/goals?unlinked=true')
  expect(body.rows.map((row: { code: string }) => row.code).sort()).toEqual(['D3', 'K10', 'K8', 'K9'])
  expect(await count(`kind = 'planning.unlinked' and attributes ->> 'side' = 'business'`)).toBe('3')
  const plan = (await (await world.as('N1')).get('/plans')).body.rows[0].id
  const detail = (await (await world.as('N1')).get(`/plans/${plan}`)).body
  expect([detail.hints, detail.links.length]).toEqual([[], 17])
})

test('both sides are approved, the Party side after one return; the plan goes to 14 units, one of which signs late', async () => {
  const plan = (await (await world.as('N1')).get('/plans')).body.rows[0].id
  const { body } = await (await world.as('N1')).get(`/plans/${plan}/submissions`)
  expect(body.rows.map((row: { side: string; round: number; decision: string }) => `${row.side} ${row.round} ${row.decision}`)).toEqual(['party 2 approved', 'business 1 approved', 'party 1 returned'])
  expect(body.rows[0].changes.map((change: { code: string; fields: { field: string }[] }) => [change.code, change.fields[0]!.field])).toEqual([['D5', 'deliverable']])
  const [notice] = (await (await world.as('N1')).get('/dispatches')).body.rows
  expect([notice.units, notice.signed, notice.late]).toEqual([14, 14, 1])
  expect([await count(`kind = 'planning.dispatched'`), await count(`kind = 'planning.acknowledged' and attributes ->> 'onTime' = 'true'`)]).toEqual(['14', '13'])
  expect(await count(`kind = 'planning.carriers'`)).toBe('7')
  const { proposals } = (await (await world.as('N1')).get(`/goals/${(await (await world.as('N1')).get('/goals?words=K10')).body.rows[0].id}`)).body
  expect(proposals.map((one: { decision: string }) => one.decision)).toEqual(['refused'])
})

test('of seventeen required items sixteen are taken up; one optional action became a highlight; six of ten key tasks have a carrier', async () => {
  const plan = (await (await world.as('N1')).get('/plans')).body.rows[0].id
  const { body } = await (await world.as('N1')).get(`/plans/${plan}/coverage`)
  expect([body.required, body.takenUp, body.open]).toEqual([17, 16, 1])
  const items: { words: string; action: string; goals: unknown[] }[] = body.sources.flatMap((source: { items: unknown[] }) => source.items)
  expect(items.filter(({ action, goals }) => action === 'required' && goals.length === 0).map(({ words }) => words)).toEqual(['机关党委每年听取一次工会、共青团、妇联工作汇报'])
  expect(body.highlights.map((one: { goal: { code: string } }) => one.goal.code)).toEqual(['D6'])
  expect(await count(`kind = 'planning.carried'`)).toBe('6')
})

test('fifteen sample commitments: fourteen kept, one in part, one returned first, one changed through review; one more withdrawn', async () => {
  const { body } = await (await world.as('B2')).get('/commitments?year=2026&limit=100')
  const outcomes = body.rows.map((row: { outcome: string | null }) => row.outcome)
  expect([body.total, outcomes.filter((one: string) => one === 'kept').length, outcomes.filter((one: string) => one === 'partlyKept').length]).toEqual([18, 14, 1])
  const find = (words: string) => body.rows.find((row: { text: string }) => row.text.includes(words))
  const letter = async (id: string) => (await (await world.as('B2')).get(`/commitment-letters/${id}`)).body.items[0]
  const g11 = await letter(find('8家新纳入').letter)
  expect(g11.steps.find((step: { act: string }) => step.act === 'branchReturn').comment).toContain('没有对象、没有数、没有时间')
  expect(g11.steps[0].content.text).toContain('进一步提高服务意识')
  const g15 = await letter(find('三本台账').letter)
  expect([g15.due, g15.changes[0].state, g15.outcome]).toEqual(['2026-09-30', 'accepted', 'kept'])
  expect(find('听意见').done).toBe('27')
  expect(find('统计沙龙')).toMatchObject({ state: 'withdrawn', withdrawn: { on: '2026-06-26', reason: '局里的口径培训已请各协会参加，不再另办一次。' } })
  expect(await count(`kind = 'commitments.published' and attributes ->> 'practicalDeed' = 'true'`)).toBe('5')
  expect(await count(`kind = 'commitments.fulfilled'`)).toBe('14')
})

test('whatever waits at the end of the year is listed for whom it concerns', async () => {
  const todos = async (who: string) => (await (await world.as(who)).get('/todos')).body.rows.map((row: { kind: string }) => row.kind)
  expect(await todos('M1')).toContain('commitments.progress-due')
  expect(await todos('N1')).toContain('planning.task')
})
