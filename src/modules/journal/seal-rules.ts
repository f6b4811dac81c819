import { sm3 } from '../../foundation/crypto/sm3.ts'
import type { SealTable } from './tables.ts'

/** Everything about a seal but the seal itself: what its head is made of. */
export type SealBody = Omit<SealTable, 'head' | 'entries'>

/** How rows are written down for their leaf; a later form may know more columns, earlier seals keep theirs. */
export const presentForm = 1

/** What the first seal names as its predecessor. */
export const beforeFirst = Buffer.alloc(32)

const headMark = Buffer.from([2])

/** The head of a seal: one hash over its number, range, count, root and the head before it. */
export function headOf(seal: SealBody): Buffer {
  const body = JSON.stringify([seal.tenant, seal.number, seal.form, seal.from_xid, seal.to_xid, seal.rows, seal.root.toString('hex'), seal.previous.toString('hex'), seal.sealed_at.toISOString(), seal.demo])
  return sm3(Buffer.concat([headMark, Buffer.from(body, 'utf8')]))
}

/** A head as it is written down outside, so that a cut-off tail shows: '12:5f0c…'. */
export function headText(number: number, head: Buffer): string {
  return `${number}:${head.toString('hex')}`
}

/** Reads an exported head, or undefined when it is none. */
export function readHead(text: string): { number: number; head: string } | undefined {
  const match = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(text.trim())
  return match ? { number: Number(match[1]), head: (match[2] ?? '').toLowerCase() } : undefined
}
