import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { sm3Hex } from '../../foundation/crypto/sm3.ts'

const sm3 = z.string().regex(/^[0-9a-f]{64}$/)
const manifest = z.strictObject({
  format: z.literal('tongpin-backup-1'),
  madeAt: z.string(),
  /** The transaction counter behind the snapshot: a restored server must stand above it before it writes. */
  counter: z.string().regex(/^\d+$/),
  migrations: z.array(z.strictObject({ room: z.string(), name: z.string(), sm3 })),
  tables: z.array(z.strictObject({ name: z.string(), columns: z.array(z.string()), rows: z.int(), sm3, sequences: z.array(z.strictObject({ name: z.string(), value: z.string().nullable() })) })),
  files: z.array(z.strictObject({ sm3, bytes: z.int() })),
  /** The journal's last head by tenant, null while nothing is sealed. */
  heads: z.record(z.string(), z.string().nullable()),
})

/** What a backup holds, and by which sums it is known to be whole. */
export type BackupManifest = z.output<typeof manifest>

/** The folder holds no finished backup, or one that was damaged; the message is the sentence for the operator. */
export class BackupDamaged extends Error {}

const name = 'manifest.json'

/** Writes the manifest with its own SM3 beside it: the last thing that a backup writes. */
export async function writeManifest(folder: string, content: BackupManifest): Promise<void> {
  const text = `${JSON.stringify(content, null, 1)}\n`
  await writeFile(join(folder, name), text, { flush: true })
  await writeFile(join(folder, `${name}.sm3`), `${sm3Hex(text)}\n`, { flush: true })
}

/** Reads and checks the manifest. Errors: BackupDamaged. */
export async function readManifest(folder: string): Promise<BackupManifest> {
  const [text, sum] = await Promise.all([name, `${name}.sm3`].map((one) => readFile(join(folder, one), 'utf8').catch(() => null)))
  if (typeof text !== 'string' || typeof sum !== 'string') throw new BackupDamaged(`There is no finished backup in ${folder}. A folder that ends in .unfinished was interrupted; take another.`)
  if (sm3Hex(text) !== sum.trim()) throw new BackupDamaged(`The list of contents in ${folder} was changed or damaged. Take another backup.`)
  const read = manifest.safeParse(JSON.parse(text))
  if (!read.success) throw new BackupDamaged(`The backup in ${folder} was made by another version of the program that this one cannot read.`)
  return read.data
}

/** Where the rows of a table lie inside a backup. */
export function rowsPlace(folder: string, table: string): string {
  return join(folder, 'tables', `${table.replaceAll('"', '')}.gz`)
}
