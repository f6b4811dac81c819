import { beforeAll, expect, test } from 'vitest'
import { openWorld, type Caller, type World } from '../../test/support/api-test.ts'
import { fixedClock } from '../foundation/clock/clock.ts'
import { gathered } from '../modules.ts'
import { meetingDeeds } from './meeting-deeds.ts'
import { planningDeeds } from './planning-deeds.ts'

let world: World
let P2: Caller
let unit: (code: string) => string

beforeAll(async () => {
  world = await openWorld({ at: '2026-12-31T09:00:00+08:00' })
  const parts = { db: world.database.db, clock: fixedClock('2026-01-05T09:00:00+08:00'), gathered }
  await planningDeeds(parts)
  await meetingDeeds(parts)
  P2 = await world.as('P2')
  unit = (code) => world.bureau.units[code]?.id ?? code
}, 120_000)

const figure = async (indicator: string, scope: string) => (await P2.get(`/figures/${indicator}?scope=${unit(scope)}&from=2026-01-01&to=2026-12-31`)).body

test('the second branch owed 12 committee meetings and held 11; one is recorded as not held', async () => {
  expect([(await figure('committee-meetings-due', 'B2')).value, (await figure('committee-meetings-held', 'B2')).value]).toEqual(['12', '11'])
  const failed = (await P2.get(`/meetings?unit=${unit('B2')}&state=notHeld`)).body
  expect(failed).toMatchObject({ total: 1, rows: [{ day: '2026-05-07', kind: 'committeeMeeting' }] })
})

test('group 7 owed 12 meetings and held 10', async () => {
  expect([(await figure('group-meetings-due', 'G7')).value, (await figure('group-meetings-held', 'G7')).value]).toEqual(['12', '10'])
})

test('two activities name neither the work they serve nor a reason', async () => {
  const { rows } = (await P2.get('/meetings?unlinked=true&state=held')).body
  expect(rows.map(({ day, title }: { day: string; title: string }) => `${day} ${title}`)).toEqual(['2026-08-21 第一党支部赴市博物馆参观', '2026-01-30 迎新春健步走'])
})

test('the joint activity is one matter, counted for each of the two branches', async () => {
  const { rows } = await world.database.pool.query(`select count(*) as facts, count(distinct matter) as matters from journal.fact where kind = 'branch-life.meeting-held' and matter is not null`)
  expect(rows).toEqual([{ facts: 2, matters: 1 }])
  expect((await figure('theme-days-held', 'B3')).value).toBe('12')
})

test('the study centre group met six times, ideological work was deployed twice and reported each quarter', async () => {
  const done = async (duty: string, scope: string) => (await figure(`${duty}-done`, scope)).value
  expect([await done('study-centre-group', 'PC'), await done('ideological-deployment', 'PC'), await done('ideological-report', 'B2'), await done('ideological-analysis', 'B1'), await done('ideological-analysis', 'B2')]).toEqual(['6', '2', '4', '12', '11'])
})

test('leaders took part as ordinary members, and in the leading group as well', async () => {
  const { rows } = await world.database.pool.query(`select distinct unit_name, date::text as date from journal.fact where kind = 'branch-life.attended' and person = $1 and (attributes ->> 'asOrdinaryMember' = 'true' and attributes ->> 'meetingKind' = 'groupMeeting' or attributes ->> 'meetingKind' = 'studyCentreGroup') order by date desc limit 4`, [world.bureau.people['L1']])
  expect(new Set(rows.map((row) => row.unit_name))).toEqual(new Set(['第1党小组', '市统计局机关党委']))
})

test('four meetings with the paired village, and a resolution that became a task', async () => {
  expect((await P2.get('/meetings?kind=assistanceMeeting')).body.total).toBe(4)
  const tasks = (await P2.get('/tasks?limit=100')).body.rows.filter(({ from }: { from: { module: string } | null }) => from?.module === 'branch-life')
  expect(tasks.map(({ side, title }: { side: string; title: string }) => `${side} ${title}`).sort()).toEqual(['business 核查通知提前三个工作日送达', 'party 把现场问得最多的 12 个问题印成一页操作卡，核查前发给企业'])
})

test('every month of the matrix agrees with the figures beside it', async () => {
  const { body } = await P2.get(`/compliance?unit=${unit('PC')}&year=2026`)
  const shorts = body.branches.flatMap((branch: { unit: { name: string }; duties: { duty: string; short: number }[] }) => branch.duties.filter(({ short }) => short > 0).map(({ duty, short }) => `${branch.unit.name.slice(0, 4)} ${duty} ${short}`))
  expect(shorts).toEqual(['第二党支 committeeMeeting 1', '第二党支 ideologicalAnalysis 1', '第三党支 groupMeeting 2'])
  for (const branch of body.branches as { unit: { id: string }; duties: { duty: string; due: number; held: number }[] }[]) {
    for (const { duty, held } of branch.duties) {
      const key = `${duty.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-done`
      expect([key, (await P2.get(`/figures/${key}?scope=${branch.unit.id}&from=2026-01-01&to=2026-12-31`)).body.value]).toEqual([key, String(held)])
    }
  }
})
