import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld } from '../../../test/support/api-test.ts'
import { testActor, testFact, testKind, untilSettled } from '../../../test/support/journal-scene.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { reading, writing, type Reader, type Tx } from '../../foundation/database/database.ts'
import { recordFacts } from './record-facts.ts'
import { reverseFacts } from './reverse-facts.ts'
import { sealTenant } from './seal-tenant.ts'
import { verifyJournal, type Verification } from './verify-journal.ts'

const world = await openWorld()
const { db } = world.database
const tenant = 'verified'
const actor = testActor({ tenant })
const kind = testKind('branch-life.meeting-held')
const seal = async () => {
  await untilSettled(db)
  await writing(db, (tx) => sealTenant(tx, tenant, actor.at))
}

type Row = { table: 'journal.fact' | 'foundation.audit'; id: string }
let rows: Row[] = []

beforeAll(async () => {
  for (let round = 0; round < 4; round += 1) {
    for (let command = 0; command < 3; command += 1) {
      await writing(db, async (tx) => {
        const record = `r${round}-${command}`
        await recordFacts(tx, actor, [1, 2, 3].map((quantity) => testFact({ kind, quantity, person: '张三', matter: `m${quantity}`, amounts: { money: '12.50' }, attributes: { attended: quantity, due: 5 }, source: { module: 'branch-life', record, version: 1 } })))
        await writeAudit(tx, actor, { action: 'branch-life.enter-meeting', record, unitPath: '/w/p/b2/', change: { state: 'entered' } })
        if (command === 2) await reverseFacts(tx, actor, { module: 'branch-life', record }, '录错了')
      })
    }
    await seal()
  }
  const facts = await sql<{ id: string }>`select id from journal.fact where tenant = ${tenant} order by xid, id`.execute(db)
  const audits = await sql<{ id: string }>`select id from foundation.audit where tenant = ${tenant} order by xid, id`.execute(db)
  rows = [...facts.rows.map(({ id }): Row => ({ table: 'journal.fact', id })), ...audits.rows.map(({ id }): Row => ({ table: 'foundation.audit', id }))]
})

class Undo extends Error {}

/** What the verification says after `tamper`, which is undone afterwards. */
async function after(tamper: (tx: Tx) => Promise<unknown>, expectedHead?: string): Promise<Verification> {
  let found: Verification | undefined
  await writing(db, async (tx) => {
    for (const table of ['journal.fact', 'foundation.audit', 'journal.seal']) await sql`alter table ${sql.table(table)} disable trigger user`.execute(tx)
    await tamper(tx)
    found = await verifyJournal(tx, tenant, { expectedHead })
    throw new Undo()
  }).catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error
  })
  if (!found) throw new Error('nothing was verified')
  return found
}

const columns: Record<Row['table'], Record<string, string>> = {
  'journal.fact': {
    tenant: `'other'`, kind: `kind || 'x'`, date: 'date + 1', unit_id: `unit_id || 'x'`, unit_path: `unit_path || 'x/'`, unit_name: `unit_name || '。'`, person: `case when person is null then '李四' else null end`,
    quantity: 'quantity + 0.01', amounts: `amounts || '{"money": "12.51"}'`, attributes: `attributes || '{"due": 6}'`, matter: `coalesce(matter, '') || 'x'`, source_module: `source_module || 'x'`, source_record: `source_record || 'x'`,
    source_version: 'source_version + 1', recorded_by: `recorded_by || 'x'`, recorder_name: `recorder_name || 'x'`, recorded_at: `recorded_at + interval '1 microsecond'`, late: 'not late', late_reason: `coalesce(late_reason, '') || 'x'`,
    xid: `(xid::text::bigint + 1)::text::xid8`,
  },
  'foundation.audit': {
    tenant: `'other'`, at: `at - interval '1 microsecond'`, account: `account || 'x'`, person: `coalesce(person, '') || 'x'`, action: `action || 'x'`, record: `record || 'x'`, unit_path: `unit_path || 'x/'`, change: `change || '{"state": "left"}'`,
    xid: `(xid::text::bigint + 1000000)::text::xid8`,
  },
}
const changes = Object.entries(columns).flatMap(([table, list]) => Object.entries(list).map(([column, value]) => ({ table: table as Row['table'], column, value })))

describe('an untouched journal', () => {
  it('verifies, and counts its rows', async () => {
    const found = await reading(db, (reader) => verifyJournal(reader, tenant))
    expect(found).toMatchObject({ ok: true, seals: 4, rows: rows.length, waiting: 0, firstBroken: null })
  })

  it('shows rows after the last seal as waiting', async () => {
    const found = await after((tx) => recordFacts(tx, actor, [testFact({ kind }), testFact({ kind })]))
    expect(found).toMatchObject({ ok: true, waiting: 2 })
  })

  it('covers every column of both tables', async () => {
    for (const table of ['journal.fact', 'foundation.audit'] as const) {
      const [schema, name] = table.split('.')
      const known = await sql<{ name: string }>`select column_name as name from information_schema.columns where table_schema = ${schema} and table_name = ${name} and column_name not in ('id', 'reverses', 'reason')`.execute(db)
      expect(known.rows.map((row) => row.name).sort()).toEqual(Object.keys(columns[table]).sort())
    }
  })
})

describe('a single broken row is found and named', () => {
  const anyRow = fc.nat().map((index) => rows[index % rows.length] as Row)

  it('changed, in any column', async () => {
    await fc.assert(
      fc.asyncProperty(anyRow, fc.nat(), async (row, pick) => {
        const fitting = changes.filter((change) => change.table === row.table)
        const change = fitting[pick % fitting.length] as (typeof changes)[number]
        const found = await after((tx) => sql`update ${sql.table(row.table)} set ${sql.ref(change.column)} = ${sql.raw(change.value)} where tenant = ${tenant} and id = ${row.id}`.execute(tx))
        expect(found, `${change.table}.${change.column}`).toMatchObject({ ok: false, firstBroken: { what: 'changed', row } })
      }),
      { numRuns: 60 },
    )
  })

  it('changed in each column once', async () => {
    for (const change of changes) {
      const row = rows.find(({ table }) => table === change.table) as Row
      const found = await after((tx) => sql`update ${sql.table(row.table)} set ${sql.ref(change.column)} = ${sql.raw(change.value)} where tenant = ${tenant} and id = ${row.id}`.execute(tx))
      expect(found, `${change.table}.${change.column}`).toMatchObject({ ok: false, firstBroken: { what: 'changed', row } })
    }
  })

  it('changed in what it reverses', async () => {
    const { rows: reversals } = await sql<{ id: string }>`select id from journal.fact where tenant = ${tenant} and reverses is not null limit 1`.execute(db)
    const id = reversals[0]?.id
    for (const [column, value] of [['reverses', `'00000000-0000-7000-8000-000000000000'`], ['reason', `'另一个理由'`]] as const) {
      const found = await after((tx) => sql`update journal.fact set ${sql.ref(column)} = ${sql.raw(value)} where id = ${id}`.execute(tx))
      expect(found).toMatchObject({ ok: false, firstBroken: { what: 'changed', row: { table: 'journal.fact', id } } })
    }
  })

  it('removed', async () => {
    await fc.assert(
      fc.asyncProperty(anyRow, async (row) => {
        const found = await after((tx) => sql`delete from ${sql.table(row.table)} where id = ${row.id}`.execute(tx))
        expect(found).toMatchObject({ ok: false, firstBroken: { what: 'removed', row } })
      }),
      { numRuns: 40 },
    )
  })

  it('renamed: the old name is gone, or the new one too many', async () => {
    const renamed = '00000000-0000-7000-8000-00000000000f'
    await fc.assert(
      fc.asyncProperty(anyRow, async (row) => {
        const found = await after((tx) => sql`update ${sql.table(row.table)} set id = ${renamed} where id = ${row.id}`.execute(tx))
        expect(found.ok).toBe(false)
        expect([row.id, renamed]).toContain(found.firstBroken?.row?.id)
      }),
      { numRuns: 20 },
    )
  })

  it('inserted among the sealed', async () => {
    await fc.assert(
      fc.asyncProperty(anyRow, fc.uuid({ version: 7 }), async (row, id) => {
        const copied = row.table === 'journal.fact' ? [...Object.keys(columns['journal.fact'])] : Object.keys(columns['foundation.audit'])
        const list = sql.join(copied.map((column) => sql.ref(column)))
        const found = await after((tx) => sql`insert into ${sql.table(row.table)} (id, ${list}) select ${id}::uuid, ${list} from ${sql.table(row.table)} where id = ${row.id}`.execute(tx))
        expect(found).toMatchObject({ ok: false, firstBroken: { what: 'inserted', row: { table: row.table, id } } })
      }),
      { numRuns: 40 },
    )
  })
})

describe('a broken seal is found', () => {
  const tampers: Record<string, string> = {
    number: 'number = number + 10', form: 'form = 2', from_xid: `from_xid = (from_xid::text::bigint + 1)::text::xid8`, to_xid: `to_xid = (to_xid::text::bigint + 1)::text::xid8`, rows: 'rows = rows + 1',
    entries: `entries = overlay(entries placing '\\x00'::bytea from 20)`, root: `root = overlay(root placing '\\x0000'::bytea from 1)`, previous: `previous = overlay(previous placing '\\x1111'::bytea from 1)`,
    head: `head = overlay(head placing '\\x0000'::bytea from 1)`, sealed_at: `sealed_at = sealed_at + interval '1 second'`, demo: 'demo = not demo',
  }
  for (const [column, change] of Object.entries(tampers)) {
    it(`${column} changed`, async () => {
      const found = await after((tx) => sql`update journal.seal set ${sql.raw(change)} where tenant = ${tenant} and number = 2`.execute(tx))
      expect(found).toMatchObject({ ok: false, firstBroken: { what: 'seal', seal: 2 } })
    })
  }

  it('removed from the middle', async () => {
    const found = await after((tx) => sql`delete from journal.seal where tenant = ${tenant} and number = 3`.execute(tx))
    expect(found).toMatchObject({ ok: false, firstBroken: { what: 'seal', seal: 3 } })
  })
})

describe('an exported head', () => {
  const headNow = async () => (await reading(db, (reader: Reader) => verifyJournal(reader, tenant))).head ?? ''
  const cutTail = async (tx: Tx) => {
    await sql`delete from journal.fact where tenant = ${tenant} and xid >= (select from_xid from journal.seal where tenant = ${tenant} and number = 4)`.execute(tx)
    await sql`delete from foundation.audit where tenant = ${tenant} and xid >= (select from_xid from journal.seal where tenant = ${tenant} and number = 4)`.execute(tx)
    await sql`delete from journal.seal where tenant = ${tenant} and number = 4`.execute(tx)
  }

  it('shows a tail that was cut off, which nothing else could', async () => {
    const head = await headNow()
    expect(await after(cutTail)).toMatchObject({ ok: true, seals: 3 })
    expect(await after(cutTail, head)).toMatchObject({ ok: false, firstBroken: { what: 'tail', seal: 4, row: null } })
  })

  it('is still in the chain when later seals have come', async () => {
    const head = await headNow()
    const found = await after(async (tx) => recordFacts(tx, actor, [testFact({ kind })]), head)
    expect(found).toMatchObject({ ok: true })
    expect(await after(async () => {}, head.replace(/^4:/, '3:'))).toMatchObject({ ok: false, firstBroken: { what: 'tail' } })
  })
})
