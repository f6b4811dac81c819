import { on, type Reader } from '../../foundation/database/database.ts'
import { nameBrokenRow } from './name-broken-row.ts'
import { rowsWaiting } from './rows-waiting.ts'
import { entryAt, entryCount, rootOf, type RowName } from './seal-entries-rules.ts'
import { beforeFirst, headOf, headText, readHead } from './seal-rules.ts'
import { sealedRows } from './sealed-rows.ts'
import type { JournalTables, SealTable } from './tables.ts'

/**
 * What is broken first. 'changed', 'removed' and 'inserted' name the row; 'seal' means that a seal itself was touched or
 * is missing; 'tail' that the chain no longer contains the head that was exported.
 */
export type Broken = { what: 'changed' | 'removed' | 'inserted' | 'seal' | 'tail'; seal: number; row: RowName | null }

/** `rows`: sealed rows that were read; `waiting`: rows not sealed yet; `head`: the last head as text, null without seals. */
export type Verification = { ok: boolean; tenant: string; seals: number; rows: number; waiting: number; head: string | null; firstBroken: Broken | null }

// 1 seal by seal: does it follow the one before, and do its own parts agree → 2 row by row: does each stand as sealed
// → 3 at the first difference: which row is it → 4 is the exported head still in the chain → 5 what waits after the last.
/**
 * Verifies every seal of a tenant against the rows as they stand, in one pass and bounded memory. Needs a transaction
 * (`reading`), so that all of it is one snapshot. `expectedHead`: a head exported earlier ('12:5f0c…').
 */
export async function verifyJournal(reader: Reader, tenant: string, { expectedHead }: { expectedHead?: string | undefined } = {}): Promise<Verification> {
  const expected = expectedHead === undefined ? undefined : readHead(expectedHead)
  const found: Verification = { ok: true, tenant, seals: 0, rows: 0, waiting: 0, head: null, firstBroken: null }
  const broken = (firstBroken: Broken): Verification => ({ ...found, ok: false, firstBroken })
  let previous: Pick<SealTable, 'number' | 'to_xid' | 'head'> = { number: 0, to_xid: '0', head: beforeFirst }
  let expectedSeen = expectedHead === undefined
  for (;;) {
    const seal = await nextSeal(reader, tenant, previous.number)
    if (!seal) break
    if (!followsAndAgrees(seal, previous)) return broken({ what: 'seal', seal: Math.min(seal.number, previous.number + 1), row: null })
    const difference = await firstDifference(reader, seal)
    if (difference !== undefined) return broken(await nameBrokenRow(reader, seal, difference))
    found.seals += 1
    found.rows += seal.rows
    found.head = headText(seal.number, seal.head)
    expectedSeen ||= expected?.number === seal.number && expected.head === seal.head.toString('hex')
    previous = seal
  }
  if (!expectedSeen) return broken({ what: 'tail', seal: expected?.number ?? previous.number, row: null })
  found.waiting = await rowsWaiting(reader, tenant, previous.to_xid)
  return found
}

function nextSeal(reader: Reader, tenant: string, after: number): Promise<SealTable | undefined> {
  return on<JournalTables>(reader).selectFrom('journal.seal').selectAll().where('tenant', '=', tenant).where('number', '>', after).orderBy('number').limit(1).executeTakeFirst()
}

function followsAndAgrees(seal: SealTable, previous: Pick<SealTable, 'number' | 'to_xid' | 'head'>): boolean {
  return (
    seal.number === previous.number + 1 &&
    seal.from_xid === previous.to_xid &&
    seal.previous.equals(previous.head) &&
    entryCount(seal.entries) === seal.rows &&
    rootOf(seal.entries)?.equals(seal.root) === true &&
    headOf(seal).equals(seal.head)
  )
}

/** The position at which the rows of a seal first differ from its entries, or undefined when they agree to the end. */
async function firstDifference(reader: Reader, seal: SealTable): Promise<number | undefined> {
  let position = 0
  for await (const rows of sealedRows(reader, seal.tenant, seal.from_xid, seal.to_xid)) {
    for (const { entry } of rows) {
      if (!entryAt(seal.entries, position).equals(entry)) return position
      position += 1
    }
  }
  return position === seal.rows ? undefined : position
}
