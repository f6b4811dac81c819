import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoMoment, openDemoDatabase } from '../../test/support/demo-database.ts'
import { fixedClock } from '../foundation/clock/clock.ts'
import type { Database } from '../foundation/database/database.ts'
import { openProgram, type Program } from '../open-program.ts'

let program: Program
let database: Database
let dropDatabase: () => Promise<void>

beforeAll(async () => {
  const { connection, drop } = await openDemoDatabase()
  dropDatabase = drop
  program = await openProgram({ connection, clock: fixedClock(demoMoment), log: false, checkAnswers: true, requestsPerMinute: 0, poolSize: 4 })
  database = program.database
}, 180_000)

afterAll(async () => {
  await program.close()
  await dropDatabase()
})

async function rows<T>(query: string): Promise<T[]> {
  return (await sql<T>`${sql.raw(query)}`.execute(database.db)).rows
}

test('65 letters of 2026: 54 people, of them 13 no members, five pairs, six units', async () => {
  const forms = await rows<{ form: string; count: number }>('select form, count(*)::int as count from commitments.letter where year = 2026 group by form order by form')
  expect(forms).toEqual([{ form: 'collective', count: 6 }, { form: 'individual', count: 54 }, { form: 'paired', count: 5 }])
  const [members] = await rows<{ count: number }>(`select count(*)::int as count from commitments.letter letter join organisation.person person on person.id::text = letter.person where letter.form = 'individual' and person.political_status in ('fullMember', 'probationaryMember', 'prospectiveMember')`)
  expect(members!.count).toBe(41)
})

/** One number from the facts of a year, as an indicator would take it. */
async function fromFacts(year: number, kind: string, what: string): Promise<number> {
  const [row] = await rows<{ value: number }>(`select coalesce(${what}, 0)::int as value from journal.fact fact where kind = '${kind}' and attributes ->> 'practicalDeed' = 'true' and date between '${year}-01-01' and '${year}-12-31' and reverses is null and not exists (select 1 from journal.fact reversal where reversal.reverses = fact.id)`)
  return row!.value
}
const amount = (key: string) => `sum((amounts ->> '${key}')::numeric)`

test.each([[2024, 52, 50, 13, 7, 4900, 2680], [2025, 55, 54, 14, 8, 5200, 2960], [2026, 58, 57, 14, 9, 5600, 3050]])('%i: %i deeds promised, %i kept; %i people in need and %i students helped; %i yuan, goods worth %i', async (year, ...expected) => {
  const progress = (key: string) => fromFacts(year, 'commitments.progress', amount(key))
  expect([await fromFacts(year, 'commitments.published', 'count(*)'), await fromFacts(year, 'commitments.fulfilled', 'count(*)'), await progress('people'), await progress('students'), await progress('money'), await progress('goods')]).toEqual(expected)
})

test('no text is empty words, names growth, ranks or entries, or lacks an amount or a day', async () => {
  const texts = await rows<{ text: string; target: string | null; due: string | null }>(`select text, target, due from commitments.item`)
  expect(texts.filter(({ text, target, due }) => target === null || due === null || /进一步|不断|切实|努力|增速|增长|排名|位次|入库|进规/.test(text))).toEqual([])
  expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length)
})
