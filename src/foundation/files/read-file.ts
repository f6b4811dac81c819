import { readFile as readBytes } from 'node:fs/promises'
import { sql } from 'kysely'
import type { Actor } from '../actor/actor.ts'
import { visible } from '../actor/visible.ts'
import { sm3Hex } from '../crypto/sm3.ts'
import { on, type Reader } from '../database/database.ts'
import { notFound } from '../errors/common-problems.ts'
import type { FileTables } from './file-tables.ts'
import { placeOf } from './keep-bytes.ts'

/** The bytes on disk are gone or are not those that were kept: our fault, logged and answered 500. */
export class FileDamaged extends Error {}

type Kept = { name: string; mediaType: string; bytes: Buffer }

/**
 * A kept file as an answer, if the actor holds `ability` over its unit; 404 otherwise. What is read is checked against
 * its SM3. The HTTP layer always hands it out as a download, never inline.
 */
export async function readFile(reader: Reader, actor: Actor, store: { dir: string }, id: string, ability: string): Promise<Kept> {
  const row = await fileRow(reader, actor, id).where(visible(sql.ref('file.unit_path'), actor, ability)).executeTakeFirst()
  return keptFile(store, id, row)
}

/** The same for a file that belongs to a record which the caller has decided the actor may see. */
export async function readDecidedFile(reader: Reader, actor: Actor, store: { dir: string }, id: string): Promise<Kept> {
  return keptFile(store, id, await fileRow(reader, actor, id).executeTakeFirst())
}

function fileRow(reader: Reader, actor: Actor, id: string) {
  return on<FileTables>(reader).selectFrom('foundation.file as file').select(['file.sm3', 'file.name', 'file.media_type']).where('file.tenant', '=', actor.tenant).where('file.id', '=', id)
}

async function keptFile({ dir }: { dir: string }, id: string, row: { sm3: string; name: string; media_type: string } | undefined): Promise<Kept> {
  if (!row) throw notFound()
  const bytes = await readBytes(placeOf(dir, row.sm3)).catch(() => null)
  if (!bytes || sm3Hex(bytes) !== row.sm3) throw new FileDamaged(`The file ${id} is not what was kept under ${row.sm3}.`)
  return { name: row.name, mediaType: row.media_type, bytes }
}
