import { merkleTree } from './merkle-rules.ts'

/** The tables whose rows are sealed, by their byte in an entry. Audit rows come first within a transaction. */
export const sealedTables = ['foundation.audit', 'journal.fact'] as const

export type SealedTable = (typeof sealedTables)[number]

/** A sealed row by name: its table and its id. */
export type RowName = { table: SealedTable; id: string }

const keyBytes = 17
const entryBytes = keyBytes + 32

/** The 17 bytes that name a row: table byte and id. */
function keyOf(kind: number, id: string): Buffer {
  return Buffer.concat([Buffer.from([kind]), Buffer.from(id.replaceAll('-', ''), 'hex')])
}

/** One row of a seal: its key and the hash of its text, 49 bytes. */
export function entryOf(kind: number, id: string, leaf: Buffer): Buffer {
  return Buffer.concat([keyOf(kind, id), leaf])
}

export function entryCount(entries: Buffer): number {
  return Math.floor(entries.length / entryBytes)
}

export function entryAt(entries: Buffer, index: number): Buffer {
  return entries.subarray(index * entryBytes, (index + 1) * entryBytes)
}

export function keyIn(entry: Buffer): Buffer {
  return entry.subarray(0, keyBytes)
}

/** The leaf that `entries` hold for a key, or undefined when the row is not among them. */
export function leafIn(entries: Buffer, key: Buffer): Buffer | undefined {
  for (let at = entries.indexOf(key); at >= 0; at = entries.indexOf(key, at + 1)) {
    if (at % entryBytes === 0) return entries.subarray(at + keyBytes, at + entryBytes)
  }
  return undefined
}

/** The name that a key stands for. */
export function nameOf(key: Buffer): RowName {
  const hex = key.subarray(1, keyBytes).toString('hex')
  return { table: sealedTables[key[0] ?? 0] ?? 'journal.fact', id: `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` }
}

/** The Merkle root over the leaves that `entries` hold; undefined when the bytes are no list of entries. */
export function rootOf(entries: Buffer): Buffer | undefined {
  if (entries.length === 0 || entries.length % entryBytes !== 0) return undefined
  const tree = merkleTree()
  for (let index = 0; index < entryCount(entries); index += 1) tree.add(entryAt(entries, index).subarray(keyBytes))
  return tree.root()
}
