import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openWorld } from '../../../test/support/api-test.ts'
import { enqueue, runJobsOnce } from '../jobs/jobs.ts'
import { reading, writing } from './database.ts'
import { migrate, MigrationChanged } from './migrate.ts'

const world = await openWorld()
const { db, pool } = world.database

describe('transactions', () => {
  it('reading refuses a write and sees one snapshot', async () => {
    await expect(reading(db, (reader) => sql`create table foundation.nothing (id int)`.execute(reader))).rejects.toThrow(/read-only/)
    await reading(db, async (reader) => {
      const count = async () => (await sql<{ n: number }>`select count(*) as n from foundation.installation`.execute(reader)).rows[0]?.n
      const before = await count()
      await pool.query('insert into foundation.installation values ($1, $2)', [randomUUID(), '1'])
      expect(await count()).toBe(before)
    })
  })
  it('the reading connections refuse a write, statement by statement', async () => {
    const { reads } = world.database
    await expect(sql`create table foundation.nothing (id int)`.execute(reads)).rejects.toThrow(/read-only/)
    expect((await sql<{ mode: string }>`show transaction_read_only`.execute(reads)).rows).toEqual([{ transaction_read_only: 'on' }])
  })
  it('writing leaves nothing when it throws', async () => {
    const name = randomUUID()
    await expect(
      writing(db, async (tx) => {
        await sql`insert into foundation.installation values (${name}, '1')`.execute(tx)
        throw new Error('refused')
      }),
    ).rejects.toThrow('refused')
    expect((await pool.query('select 1 from foundation.installation where name = $1', [name])).rowCount).toBe(0)
  })
  it('reads whole numbers as numbers, decimals and days as the text they are', async () => {
    const { rows } = await pool.query(`select 9007199254740991::int8 as big, 12.50::numeric as amount, date '2026-07-08' as day`)
    expect(rows[0]).toEqual({ big: 9007199254740991, amount: '12.50', day: '2026-07-08' })
    await expect(pool.query('select 9007199254740993::int8 as big')).rejects.toThrow(RangeError)
  })
})

describe('migrations', () => {
  const folder = (text: string) => [{ room: 'test', name: '0001-thing.sql', sql: text, sm3: text }]
  it('run once, even when two copies start together', async () => {
    const one = folder('create table foundation.thing (id int)')
    const applied = await Promise.all([migrate(pool, one, new Date(0)), migrate(pool, one, new Date(0))])
    expect(applied.flat()).toEqual(['test/0001-thing.sql'])
  })
  it('refuse to start when a landed one was edited', async () => {
    await expect(migrate(pool, folder('create table foundation.thing (id bigint)'), new Date(0))).rejects.toThrow(MigrationChanged)
  })
  it('leave nothing of one that fails', async () => {
    const broken = [{ room: 'test', name: '0002-broken.sql', sql: 'create table foundation.half (id int); select 1/0', sm3: 'x' }]
    await expect(migrate(pool, broken, new Date(0))).rejects.toThrow(/division by zero/)
    expect((await pool.query(`select to_regclass('foundation.half') as found`)).rows[0].found).toBeNull()
  })
})

describe('jobs', () => {
  const quiet = { error: () => {}, warn: () => {} }
  it('exist exactly if their transaction commits', async () => {
    const ran: unknown[] = []
    const jobs = [{ name: 'test-note', run: async (payload: unknown) => void ran.push(payload) }]
    await writing(db, (tx) => enqueue(tx, 'test-note', { n: 1 }))
    await writing(db, async (tx) => {
      await enqueue(tx, 'test-note', { n: 2 })
      throw new Error('refused')
    }).catch(() => {})
    await runJobsOnce(pool, jobs, quiet)
    expect(ran).toEqual([{ n: 1 }])
  })
})
