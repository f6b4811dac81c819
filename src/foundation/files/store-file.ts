import type { Actor } from '../actor/actor.ts'
import { newId } from '../crypto/new-id.ts'
import { sm3Hex } from '../crypto/sm3.ts'
import { on, type Tx } from '../database/database.ts'
import { acceptFile } from './accept-file.ts'
import { fileKinds } from './file-kind.ts'
import { refuseFile } from './file-problems.ts'
import type { FileTable, FileTables } from './file-tables.ts'
import { keepBytes } from './keep-bytes.ts'

/** Where files lie and how large one may be, in bytes (default 10 MB). */
export type FileStore = { dir: string; mostBytes?: number }

export const defaultMostBytes = 10 * 1024 * 1024
const megabyte = 1024 * 1024

// 1 size → 2 what it really is, without places and tails → 3 SM3 of what is kept → 4 onto the disk, flushed
// → 5 the row. If the transaction then fails, bytes without a row remain, which nobody can reach; never a row without bytes.
/**
 * Keeps an upload for the unit at `unitPath` and returns its row. The caller has decided that the actor may, and audits
 * its own command. Throws 'foundation.file-…' (413, 415, 422).
 */
export async function storeFile(tx: Tx, actor: Actor, { dir, mostBytes = defaultMostBytes }: FileStore, upload: { name: string; bytes: Buffer }, { unitPath }: { unitPath: string }): Promise<FileTable> {
  if (upload.bytes.length > mostBytes) throw refuseFile('file-too-large', { megabytes: Math.ceil((upload.bytes.length / megabyte) * 10) / 10, limit: mostBytes / megabyte })
  const { kind, bytes } = acceptFile(upload.name, upload.bytes)
  const row: FileTable = {
    tenant: actor.tenant,
    id: newId(actor.at),
    sm3: sm3Hex(bytes),
    name: plainName(upload.name),
    media_type: fileKinds[kind].mediaType,
    bytes: bytes.length,
    unit_path: unitPath,
    uploaded_by: actor.account,
    uploaded_at: actor.at,
  }
  await keepBytes(dir, row.sm3, bytes)
  await on<FileTables>(tx).insertInto('foundation.file').values(row).execute()
  return row
}

/** The last part of a name without what could mislead: folders, control characters and marks that turn the reading direction. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
   
  const plain = last.replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim()
  return plain.length > 120 ? `${plain.slice(0, 100)}${plain.slice(plain.lastIndexOf('.'))}` : plain
}
