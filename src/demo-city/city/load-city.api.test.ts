import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { inDatabase } from '../../../test/support/test-world-parts.ts'
import { fixedClock } from '../../foundation/clock/clock.ts'
import { openDatabase, reading, writing } from '../../foundation/database/database.ts'
import { gathered } from '../../modules.ts'
import { figure, indicatorOf } from '../../modules/indicators/index.ts'
import { verifyJournal } from '../../modules/journal/index.ts'
import { openUnit, unitByCode, unitsBelow } from '../../modules/organisation/index.ts'
import { bringUpToDate, openProgram, type Program } from '../../open-program.ts'
import { builderActor } from '../demo-actor.ts'
import { demoPassword, demoTenant } from '../demo-password.ts'
import { cityPlan } from './city-plan.ts'
import { citySizes, shareOf } from './city-size.ts'
import { loadCity } from './load-city.ts'
import { yearTally } from './year-tally.ts'

const server = inject('testServer')
const name = `tongpin_${randomBytes(6).toString('hex')}`
const admin = openDatabase(server, { size: 1 })
const clock = fixedClock('2026-12-31T09:00:00+08:00')
const actor = builderActor(clock, gathered)
const said: string[] = []
let program: Program

beforeAll(async () => {
  await admin.pool.query(`create database "${name}" template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`)
  program = await openProgram({ connection: inDatabase(server, name), clock, log: false, checkAnswers: true, requestsPerMinute: 0, poolSize: 4 })
  const { database } = program
  await bringUpToDate(database, clock.now())
  await writing(database.db, (tx) => openUnit(tx, builderActor(clock, gathered), { kind: 'party.workingCommittee', code: 'WC', name: '云溪市直属机关工委', parent: null, from: '2024-01-01' }))
  await loadCity({ db: database.db, gathered, say: (line) => void said.push(line) }, citySizes.tiny)
}, 180_000)

afterAll(async () => {
  await program.close()
  await admin.pool.query(`drop database if exists "${name}" with (force)`)
  await admin.close()
})

/** A call as the Party-affairs officer of the first agency. */
async function asClerk(url: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const signed = await program.server.inject({ method: 'POST', url: '/api/v1/session', headers: { 'x-tongpin': '1' }, payload: { account: 'A001-P2', password: demoPassword } })
  const answer = await program.server.inject({ method: 'GET', url: `/api/v1${url}`, headers: { cookie: String(signed.headers['set-cookie']).split(';')[0] ?? '' } })
  return { status: answer.statusCode, body: answer.json() }
}

describe('a tiny city', () => {
  it('has the units and people of its size', async () => {
    const units = await reading(program.database.db, (reader) => unitsBelow(reader, demoTenant, '/', '2026-12-31'))
    expect(units.filter(({ kind }) => kind === 'party.branch').length).toBe(6)
    expect(units.filter(({ kind }) => kind === 'admin.agency').length).toBe(2)
    const { rows } = await program.database.pool.query<{ people: number }>('select count(*) as people from organisation.person')
    expect(rows[0]?.people).toBe(120)
  })
  it('counts, by indicator, what the generator says that it wrote', async () => {
    const tally = yearTally(cityPlan(citySizes.tiny), shareOf(citySizes.tiny))
    expect(tally.size).toBeGreaterThan(9)
    // Most sections count what no indicator of the program asks for; that is told on their goals only.
    for (const [indicator, expected] of [...tally].filter(([key]) => indicatorOf(key))) {
      const found = await reading(program.database.db, async (reader) => {
        const units = await unitsBelow(reader, demoTenant, '/', '2026-12-31')
        const roots = units.filter(({ parent }) => parent === null)
        const values: number[] = []
        for (const root of roots) values.push(Number((await figure(reader, actor, { indicator, scope: root.id, from: '2026-01-01', to: '2026-12-31' })).value))
        return values.reduce((a, b) => a + b, 0)
      })
      expect(found, indicator).toBe(expected)
    }
  })
  it('is sealed whole', async () => {
    const verified = await reading(program.database.db, (reader) => verifyJournal(reader, demoTenant))
    expect(verified).toMatchObject({ ok: true, waiting: 0 })
    expect(said).toContain('2 of 2 agencies')
  })
  it('opens its lists and records to an agency\'s own clerk', async () => {
    const branch = await reading(program.database.db, (reader) => unitByCode(reader, demoTenant, 'A001-B1', '2026-12-31'))
    const unit = await asClerk(`/units/${branch?.id}`)
    expect(unit.status).toBe(200)
    const { findings } = unit.body['structure'] as { findings: { state: string }[] }
    expect(findings.filter(({ state }) => state === 'broken' || state === 'unknown')).toEqual([])
    for (const list of ['/meetings', '/commitments', '/people', '/plans', '/ledgers']) {
      const { status, body } = await asClerk(list)
      expect([list, status]).toEqual([list, 200])
      expect((body['rows'] as unknown[]).length, list).toBeGreaterThan(0)
    }
    const figures = await asClerk(`/figures/commitments-published?scope=${branch?.id}&from=2026-01-01&to=2026-12-31`)
    const { records } = figures.body as unknown as { records: { source: { href: string } }[] }
    expect(records.length).toBeGreaterThan(0)
    expect(records.every(({ source }) => source.href !== '')).toBe(true)
  })
})
