import { sql } from 'kysely'
import type { Reader } from '../../foundation/database/database.ts'
import { entryAt, entryCount, keyIn, leafIn, nameOf } from './seal-entries-rules.ts'
import { sealedRows } from './sealed-rows.ts'
import type { SealTable } from './tables.ts'
import type { Broken } from './verify-journal.ts'

/**
 * Says what happened to the row at `position`, where the rows first differ from the seal. A row that carries the sealed
 * name but other content was changed; one that the seal does not know was inserted, unless another seal knows it (then
 * its transaction number was changed); one that is nowhere was removed.
 */
export async function nameBrokenRow(reader: Reader, seal: SealTable, position: number): Promise<Broken> {
  const sealed = position < entryCount(seal.entries) ? entryAt(seal.entries, position) : undefined
  const standing = await entryStandingAt(reader, seal, position)
  const broken = (what: Broken['what'], key: Buffer): Broken => ({ what, seal: seal.number, row: nameOf(key) })
  if (standing) {
    const key = keyIn(standing)
    const leaf = leafIn(seal.entries, key)
    if (sealed && keyIn(sealed).equals(key)) return broken('changed', key)
    if (!leaf) return broken((await knownToAnySeal(reader, seal.tenant, key)) ? 'changed' : 'inserted', key)
    // The row here is a sealed one that stands too early or too late; if its own content is off, it is the one.
    if (!leaf.equals(standing.subarray(key.length))) return broken('changed', key)
  }
  if (!sealed) throw new RangeError('nothing differs at this position')
  return broken((await stillThere(reader, keyIn(sealed))) ? 'changed' : 'removed', keyIn(sealed))
}

async function entryStandingAt(reader: Reader, seal: SealTable, position: number): Promise<Buffer | undefined> {
  let before = 0
  for await (const rows of sealedRows(reader, seal.tenant, seal.from_xid, seal.to_xid)) {
    if (position < before + rows.length) return rows[position - before]?.entry
    before += rows.length
  }
  return undefined
}

async function knownToAnySeal(reader: Reader, tenant: string, key: Buffer): Promise<boolean> {
  const { rows } = await sql`select 1 from journal.seal where tenant = ${tenant} and position(${key}::bytea in entries) > 0 limit 1`.execute(reader)
  return rows.length > 0
}

/** Looks in every tenant: a row that was moved to another one is changed, not gone. */
async function stillThere(reader: Reader, key: Buffer): Promise<boolean> {
  const { table, id } = nameOf(key)
  const { rows } = await sql`select 1 from ${sql.table(table)} where id = ${id}::uuid limit 1`.execute(reader)
  return rows.length > 0
}
