import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openWorld } from '../../../test/support/api-test.ts'
import { testActor, testFact, testKind, untilSettled } from '../../../test/support/journal-scene.ts'
import { reading, writing } from '../../foundation/database/database.ts'
import { factSeals } from './fact-seals.ts'
import { sealJob } from './jobs.ts'
import { recordFacts } from './record-facts.ts'
import { CounterBehind, sealTenant } from './seal-tenant.ts'
import { verifyJournal } from './verify-journal.ts'

const world = await openWorld()
const { db } = world.database
const kind = testKind('branch-life.meeting-held')
const at = new Date('2026-07-08T09:00:00+08:00')
const verified = (tenant: string) => reading(db, (reader) => verifyJournal(reader, tenant))

describe('sealing', () => {
  it('never misses a transaction that took its number early and commits late', async () => {
    const actor = testActor({ tenant: 'late' })
    const early = await db.startTransaction().execute()
    const [slow] = await recordFacts(early, actor, [testFact({ kind })])
    const [quick] = await writing(db, (tx) => recordFacts(tx, actor, [testFact({ kind })]))
    // The quick one is committed, but the slow one, with the lower number, is still running: neither may be sealed.
    expect(await writing(db, (tx) => sealTenant(tx, 'late', at))).toBe(0)
    expect(await reading(db, (reader) => factSeals(reader, 'late', [quick ?? '']))).toEqual(new Map([[quick, { state: 'waiting', number: null }]]))
    await early.commit().execute()
    await untilSettled(db)
    expect(await writing(db, (tx) => sealTenant(tx, 'late', at))).toBe(2)
    expect(await verified('late')).toMatchObject({ ok: true, seals: 1, rows: 2, waiting: 0 })
    expect(await reading(db, (reader) => factSeals(reader, 'late', [slow ?? '', quick ?? '']))).toEqual(new Map([[slow, { state: 'sealed', number: 1 }], [quick, { state: 'sealed', number: 1 }]]))
  })

  it('is done once when two copies of the program do it together', async () => {
    const actor = testActor({ tenant: 'twice' })
    for (let round = 0; round < 5; round += 1) {
      await writing(db, (tx) => recordFacts(tx, actor, [testFact({ kind }), testFact({ kind })]))
      await Promise.all([sealJob({ db, now: () => at }).run({}), sealJob({ db, now: () => at }).run({})])
    }
    await untilSettled(db)
    await sealJob({ db, now: () => at }).run({})
    expect(await verified('twice')).toMatchObject({ ok: true, rows: 10, waiting: 0 })
  })

  it('splits what is too much for one seal, but never a transaction', async () => {
    const actor = testActor({ tenant: 'split' })
    const sizes = [2, 3, 9, 1, 1]
    for (const size of sizes) await writing(db, (tx) => recordFacts(tx, actor, Array.from({ length: size }, () => testFact({ kind }))))
    await untilSettled(db)
    const sealed: number[] = []
    for (let rows = 1; rows > 0; ) {
      rows = await writing(db, (tx) => sealTenant(tx, 'split', at, { rowsPerSeal: 5 }))
      if (rows) sealed.push(rows)
    }
    expect(sealed).toEqual([5, 9, 2])
    expect(await verified('split')).toMatchObject({ ok: true, seals: 3, rows: 16 })
  })

  it('keeps tenants apart', async () => {
    await writing(db, (tx) => recordFacts(tx, testActor({ tenant: 'one' }), [testFact({ kind })]))
    await writing(db, (tx) => recordFacts(tx, testActor({ tenant: 'two' }), [testFact({ kind }), testFact({ kind })]))
    await untilSettled(db)
    await sealJob({ db, now: () => at }).run({})
    expect(await verified('one')).toMatchObject({ ok: true, rows: 1 })
    expect(await verified('two')).toMatchObject({ ok: true, rows: 2 })
  })

  it('refuses to go on when the counter stands behind the last seal', async () => {
    await writing(db, (tx) => recordFacts(tx, testActor({ tenant: 'restored' }), [testFact({ kind })]))
    await writing(db, async (tx) => {
      await sql`insert into journal.seal (tenant, number, form, from_xid, to_xid, rows, entries, root, previous, head, sealed_at, demo)
        values ('restored', 1, 1, '0', '999999999999', 0, '', '', '', '', ${at}, false)`.execute(tx)
    })
    await expect(writing(db, (tx) => sealTenant(tx, 'restored', at))).rejects.toBeInstanceOf(CounterBehind)
  })
})

describe('the database itself', () => {
  it('refuses to change or remove facts, seals and audit rows', async () => {
    await writing(db, (tx) => recordFacts(tx, testActor({ tenant: 'kept' }), [testFact({ kind })]))
    await untilSettled(db)
    await writing(db, (tx) => sealTenant(tx, 'kept', at))
    for (const statement of [`update journal.fact set quantity = 5`, `delete from journal.fact`, `truncate journal.fact`, `update journal.seal set rows = 5`, `delete from journal.seal`, `truncate foundation.audit`]) {
      await expect(writing(db, (tx) => sql.raw(statement).execute(tx)), statement).rejects.toThrow('append-only')
    }
  })
})
