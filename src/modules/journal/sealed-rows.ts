import { sql } from 'kysely'
import type { Reader } from '../../foundation/database/database.ts'
import { entryOf } from './seal-entries-rules.ts'
import { leafHash } from './merkle-rules.ts'

/** A row as it stands in the database now: its transaction and its entry. */
export type SealedRow = { xid: string; entry: Buffer }

type RawRow = { kind: number; id: string; xid: string; body: string }

// A row's canonical text (form 1): a JSON array of its table and all its columns in this order; numbers exact, instants as
// seconds since 1970 with their microseconds, jsonb as PostgreSQL writes it (one order of keys). It depends on no setting.
const auditBody = sql`json_build_array('foundation.audit', tenant, id, extract(epoch from at), account, person, action, record, unit_path, change, xid::text)::text`

const factBody = sql`json_build_array('journal.fact', tenant, id, kind, date, unit_id, unit_path, unit_name, person, quantity, amounts, attributes, matter,
  source_module, source_record, source_version, recorded_by, recorder_name, extract(epoch from recorded_at), late, late_reason, reverses, reason, xid::text)::text`

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
  const { rows } = await sql<RawRow>`select 1 as kind, id, xid, ${factBody} as body from journal.fact where tenant = ${tenant} and id = any(${ids}::uuid[])`.execute(reader)
  return new Map(rows.map((row) => [row.id, sealedRow(row)]))
}

function sealedRow(row: RawRow): SealedRow {
  return { xid: row.xid, entry: entryOf(row.kind, row.id, leafHash(row.body)) }
}
