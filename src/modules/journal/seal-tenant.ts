import { sql } from 'kysely'
import { on, type Reader, type Tx } from '../../foundation/database/database.ts'
import { demoState } from '../../foundation/installation/installation.ts'
import { beforeFirst, headOf, presentForm } from './seal-rules.ts'
import { rootOf } from './seal-entries-rules.ts'
import { sealedRows } from './sealed-rows.ts'
import type { JournalTables } from './tables.ts'

/** The server's transaction counter stands behind the last seal, so new rows could slip under it: nothing is sealed. */
export class CounterBehind extends Error {}

const fullSeal = 20_000

// 1 one copy of the program at a time, per tenant → 2 the horizon: below it every transaction has ended, so nothing can
// still appear → 3 the rows from the last seal's end to the horizon, or to a full seal → 4 the seal, chained to the last.
/**
 * Makes the next seal of a tenant, of at most about `rowsPerSeal` rows (one transaction is never torn). Returns its number of rows;
 * 0 when nothing waits or another copy is at it. Errors: CounterBehind.
 */
export async function sealTenant(tx: Tx, tenant: string, at: Date, { rowsPerSeal = fullSeal } = {}): Promise<number> {
  const lock = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${`journal.seal ${tenant}`}, 0)) as mine`.execute(tx)
  if (!lock.rows[0]?.mine) return 0
  const last = await on<JournalTables>(tx).selectFrom('journal.seal').select(['number', 'to_xid', 'head']).where('tenant', '=', tenant).orderBy('number', 'desc').limit(1).executeTakeFirst()
  const from = last?.to_xid ?? '0'
  const to = await endOfSeal(tx, tenant, from, rowsPerSeal)
  if (to === undefined) return 0
  const parts: Buffer[] = []
  for await (const rows of sealedRows(tx, tenant, from, to)) parts.push(...rows.map((row) => row.entry))
  const entries = Buffer.concat(parts)
  const root = rootOf(entries)
  if (!root) throw new RangeError(`no row of ${tenant} lies from ${from} to ${to}`)
  const body = { tenant, number: (last?.number ?? 0) + 1, form: presentForm, from_xid: from, to_xid: to, rows: parts.length, root, previous: last?.head ?? beforeFirst, sealed_at: at, demo: (await demoState(tx)) !== 'none' }
  await on<JournalTables>(tx)
    .insertInto('journal.seal')
    .values({ ...body, entries, head: headOf(body) })
    .execute()
  return parts.length
}

/** Where the next seal ends (exclusive), or undefined when no row waits below the horizon. */
async function endOfSeal(tx: Reader, tenant: string, from: string, rowsPerSeal: number): Promise<string | undefined> {
  const horizon = (await sql<{ horizon: string }>`select pg_snapshot_xmin(pg_current_snapshot()) as horizon`.execute(tx)).rows[0]?.horizon ?? '0'
  if (BigInt(horizon) < BigInt(from)) throw new CounterBehind(`The server's transaction counter (${horizon}) stands behind the last seal (${from}). Was a logical backup restored? Raise the counter above it before going on.`)
  const waiting = sql`(
    (select xid from foundation.audit where tenant = ${tenant} and xid >= ${from}::text::xid8 and xid < ${horizon}::text::xid8 order by xid limit ${rowsPerSeal + 1})
    union all
    (select xid from journal.fact where tenant = ${tenant} and xid >= ${from}::text::xid8 and xid < ${horizon}::text::xid8 order by xid limit ${rowsPerSeal + 1})
    order by xid limit ${rowsPerSeal + 1})`
  const { rows } = await sql<{ count: number; first: string | null; last: string | null }>`select count(*) as count, min(xid::text::numeric)::text as first, max(xid::text::numeric)::text as last from ${waiting} as waiting`.execute(tx)
  const { count = 0, first, last } = rows[0] ?? {}
  if (!count || !first || !last) return undefined
  if (count <= rowsPerSeal) return horizon
  // A transaction is never torn: the seal ends before the one that would overfill it, or after it when it is the first.
  return first === last ? String(BigInt(last) + 1n) : last
}
