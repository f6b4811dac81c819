import { on, type Reader } from '../../foundation/database/database.ts'
import { keyIn, leafIn } from './seal-entries-rules.ts'
import { factEntries } from './sealed-rows.ts'
import type { JournalTables } from './tables.ts'

/** How a fact stands: sealed under a number, waiting for the next seal, or no longer as it was sealed. */
export type FactSeal = { state: 'sealed' | 'waiting' | 'broken'; number: number | null }

/**
 * How each of some facts stands now: its row is hashed again and compared with what its seal holds. For a page of
 * records, not for the whole journal (that is verifyJournal).
 */
export async function factSeals(reader: Reader, tenant: string, ids: readonly string[]): Promise<Map<string, FactSeal>> {
  const standing = await factEntries(reader, tenant, ids)
  const found = new Map<string, FactSeal>()
  const xids = [...new Set([...standing.values()].map((row) => row.xid))].sort((a, b) => Number(BigInt(a) - BigInt(b)))
  let seal: { number: number; to_xid: string; entries: Buffer } | undefined
  for (const xid of xids) {
    if (!seal || BigInt(seal.to_xid) <= BigInt(xid)) seal = await sealOver(reader, tenant, xid)
    for (const [id, row] of standing) if (row.xid === xid) found.set(id, standingOf(row.entry, seal))
  }
  return found
}

function standingOf(entry: Buffer, seal: { number: number; entries: Buffer } | undefined): FactSeal {
  if (!seal) return { state: 'waiting', number: null }
  const key = keyIn(entry)
  const intact = leafIn(seal.entries, key)?.equals(entry.subarray(key.length)) === true
  return { state: intact ? 'sealed' : 'broken', number: seal.number }
}

function sealOver(reader: Reader, tenant: string, xid: string) {
  return on<JournalTables>(reader).selectFrom('journal.seal').select(['number', 'to_xid', 'entries']).where('tenant', '=', tenant).where('to_xid', '>', xid).orderBy('number').limit(1).executeTakeFirst()
}
