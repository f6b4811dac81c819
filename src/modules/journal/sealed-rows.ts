import { sql, type RawBuilder } from 'kysely'
import type { Reader } from '../../foundation/database/database.ts'
import { entryOf } from './seal-entries-rules.ts'
import { leafHash } from './merkle-rules.ts'

/** A row as it stands in the database now: its transaction and its entry. */
export type SealedRow = { xid: string; entry: Buffer }

type RawRow = { kind: number; id: string; xid: string; body: string }

// A row's canonical text is the jsonb text of all its columns (form 1): keys in one order, numbers exact, instants in UTC.
const instant = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

const auditBody = sql`jsonb_build_object('table', 'foundation.audit', 'tenant', tenant, 'id', id, 'at', ${instant('at')}, 'account', account, 'person', person,
  'action', action, 'record', record, 'unit_path', unit_path, 'change', change, 'xid', xid::text)::text`

const factBody = sql`jsonb_build_object('table', 'journal.fact', 'tenant', tenant, 'id', id, 'kind', kind, 'date', date, 'unit_id', unit_id, 'unit_path', unit_path,
  'unit_name', unit_name, 'person', person, 'quantity', quantity, 'amounts', amounts, 'attributes', attributes, 'matter', matter, 'source_module', source_module,
  'source_record', source_record, 'source_version', source_version, 'recorded_by', recorded_by, 'recorder_name', recorder_name,
  'recorded_at', ${instant('recorded_at')}, 'late', late, 'late_reason', late_reason, 'reverses', reverses, 'reason', reason, 'xid', xid::text)::text`

/**
 * Facts and audit rows whose transaction lies in [from, to), in the order of a seal (transaction, table, id), a few
 * thousand at a time through a server-side cursor: memory stays bounded whatever the range. Needs a transaction.
 */
export async function* sealedRows(reader: Reader, tenant: string, from: string, to: string): AsyncGenerator<SealedRow[]> {
  await sql`declare sealed_rows no scroll cursor for
    select 0 as kind, id, xid, ${auditBody} as body from foundation.audit where tenant = ${tenant} and xid >= ${from}::text::xid8 and xid < ${to}::text::xid8
    union all
    select 1 as kind, id, xid, ${factBody} as body from journal.fact where tenant = ${tenant} and xid >= ${from}::text::xid8 and xid < ${to}::text::xid8
    order by xid, kind, id`.execute(reader)
  try {
    for (;;) {
      const { rows } = await sql<RawRow>`fetch 2000 from sealed_rows`.execute(reader)
      if (rows.length === 0) return
      yield rows.map(sealedRow)
    }
  } finally {
    // In a transaction that has failed the cursor is gone already, and the first error is the one to hear of.
    await sql`close sealed_rows`.execute(reader).catch(() => {})
  }
}

/** The entries of some facts as they stand now, by id; facts that do not exist are left out. */
export async function factEntries(reader: Reader, tenant: string, ids: readonly string[]): Promise<Map<string, SealedRow>> {
  if (ids.length === 0) return new Map()
  const chosen: RawBuilder<unknown> = sql.join(ids.map((id) => sql`${id}::uuid`))
  const { rows } = await sql<RawRow>`select 1 as kind, id, xid, ${factBody} as body from journal.fact where tenant = ${tenant} and id in (${chosen})`.execute(reader)
  return new Map(rows.map((row) => [row.id, sealedRow(row)]))
}

function sealedRow(row: RawRow): SealedRow {
  return { xid: row.xid, entry: entryOf(row.kind, row.id, leafHash(row.body)) }
}
