import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoPassword } from '../../src/demo-city/demo-password.ts'
import { fixedClock } from '../../src/foundation/clock/clock.ts'
import { routes } from '../../src/modules.ts'
import { openProgram, type Program } from '../../src/open-program.ts'
import { demoMoment, openDemoDatabase } from '../support/demo-database.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const sheets = routes.map(({ endpoint }) => endpoint).filter(({ method, file }) => method === 'GET' && file === workbook).map(({ path }) => path)

/** What somebody types who would like the reader's spreadsheet to work for them. */
const planted = `=HYPERLINK("http://127.0.0.1/","看") `

/** Words that people type and that sheets print. */
const typed: readonly (readonly [table: string, column: string])[] = [
  ['planning.goal', 'title'],
  ['commitments.item', 'text'],
  ['branch_life.meeting', 'title'],
  ['branch_life.meeting', 'place'],
  ['organisation.person', 'name'],
  ['access.account', 'display_name'],
]

let program: Program
let cookies: Record<string, string>
let ids: Record<string, string>
const dropped: (() => Promise<void>)[] = []

beforeAll(async () => {
  const { connection, drop } = await openDemoDatabase()
  dropped.push(drop)
  program = await openProgram({ connection, clock: fixedClock(demoMoment), log: false, checkAnswers: false, requestsPerMinute: 0, poolSize: 4 })
  program.state.readiness = 'ready'
  const { pool } = program.database
  for (const [table, column] of typed) await pool.query(`update ${table} set ${column} = $1 || ${column}`, [planted])
  await pool.query(`update ledgers.entry set values = (select jsonb_object_agg(key, case when jsonb_typeof(value) = 'string' and value #>> '{}' !~ '^[0-9-]+$' then to_jsonb($1 || (value #>> '{}')) else value end) from jsonb_each(values)) where values <> '{}'`, [planted])
  const one = async (sql: string) => String((await pool.query(sql)).rows[0]?.id)
  ids = {
    assessments: await one('select id from assessment.assessment where published_at is not null order by id limit 1'),
    ledgers: await one(`select id from ledgers.register where code = 'research-visits'`),
    unit: await one(`select id from organisation.unit where code = 'PC'`),
  }
  cookies = Object.fromEntries(await Promise.all(['P1', 'A3'].map(async (account) => [account, await signIn(account)] as const)))
}, 120_000)
afterAll(async () => {
  await program.close()
  for (const drop of dropped) await drop()
})

async function signIn(account: string): Promise<string> {
  const answer = await program.server.inject({ method: 'POST', url: '/api/v1/session', headers: { 'x-tongpin': '1' }, payload: { account, password: demoPassword } })
  return String(answer.headers['set-cookie']).split(';')[0] ?? ''
}

/** The sheet's parts that hold cells and texts. */
async function partsOf(path: string): Promise<string> {
  const queries: Record<string, string> = { '/compliance/export': '?year=2026', '/reports/annual.xlsx': `?unit=${ids['unit']}&year=2026`, '/reports/half-year.xlsx': `?unit=${ids['unit']}&year=2026&half=1` }
  const address = path.replace(':id', ids[path.split('/')[1] ?? ''] ?? '') + (queries[path] ?? '')
  const answer = await program.server.inject({ method: 'GET', url: `/api/v1${address}`, headers: { cookie: cookies[path.startsWith('/audit') ? 'A3' : 'P1'] ?? '' } })
  expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200)
  const parts = Object.entries(unzipSync(answer.rawPayload)).filter(([name]) => /xl\/(worksheets\/sheet|sharedStrings)/.test(name))
  return parts.map(([, bytes]) => strFromU8(bytes)).join('')
}

describe('a sheet that leaves the program', () => {
  it.each(sheets)('%s holds no formula and no link, whatever people have typed', async (path) => {
    const xml = await partsOf(path)
    expect(xml).not.toMatch(/<f[ >/]|<hyperlink/)
  })
  it('holds what was typed as a text all the same', async () => {
    const printed = await Promise.all(['/goals/export', '/commitments/export', '/meetings/export', '/roster/export', '/ledgers/:id/export', '/audit/export'].map(partsOf))
    expect(printed.map((xml) => xml.includes('=HYPERLINK('))).toEqual(printed.map(() => true))
  })
})
