import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import { sm3Hex } from '../../foundation/crypto/sm3.ts'
import { on, reading, type Reader } from '../../foundation/database/database.ts'
import { keepBytes, placeOf } from '../../foundation/files/index.ts'
import { verifyJournal } from '../../modules/journal/index.ts'
import { BackupDamaged, rowsPlace, writeManifest, type BackupManifest } from './backup-manifest.ts'
import { sequenceValue, storedTables, type StoredTable } from './stored-tables.ts'
import { rowsDigest, tableRows, writeTextExactly } from './table-rows.ts'

export type BackupParts = { db: Reader; filesFolder: string; schemas: readonly string[]; at: Date; say(line: string): void }

// 1 everything is read in one snapshot, so that it is one moment, however long it takes → 2 it is written into a folder
// whose name says "unfinished" → 3 the manifest comes last → 4 the folder gets its name in one step. Killed anywhere
// before that, what lies there has the wrong name and no manifest.
/** Writes a backup into `folder`, which must not exist. The program may be running and writing. Returns what it holds. */
export async function writeBackup(parts: BackupParts, folder: string): Promise<BackupManifest> {
  if (await stat(folder).catch(() => null)) throw new BackupDamaged(`${folder} exists already. Name a folder that does not exist; a backup never overwrites another.`)
  const unfinished = `${folder}.unfinished`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(join(unfinished, 'tables'), { recursive: true, mode: 0o700 })
  const manifest = await reading(parts.db, (reader) => writeSnapshot(reader, parts, unfinished))
  await writeManifest(unfinished, manifest)
  await flush(unfinished)
  await rename(unfinished, folder)
  await flush(dirname(folder))
  return manifest
}

async function writeSnapshot(reader: Reader, { schemas, filesFolder, at, say }: BackupParts, folder: string): Promise<BackupManifest> {
  await writeTextExactly(reader)
  const { rows: [snapshot] } = await sql<{ counter: string }>`select pg_snapshot_xmax(pg_current_snapshot())::text as counter`.execute(reader)
  const migrations = await on<{ 'foundation.migration': { room: string; name: string; sm3: string } }>(reader).selectFrom('foundation.migration').select(['room', 'name', 'sm3']).orderBy('room').orderBy('name').execute()
  const tables: BackupManifest['tables'] = []
  for (const table of await storedTables(reader, schemas)) {
    const written = await writeTable(reader, table, rowsPlace(folder, table.name))
    tables.push({ name: table.name, columns: table.columns, ...written, sequences: await Promise.all(table.sequences.map(async (name) => ({ name, value: await sequenceValue(reader, name) }))) })
    if (written.rows > 0) say(`${table.name}: ${written.rows} rows`)
  }
  const files = await writeFiles(reader, filesFolder, join(folder, 'files'))
  say(`${files.length} uploaded files`)
  return { format: 'tongpin-backup-1', madeAt: at.toISOString(), counter: snapshot?.counter ?? '0', migrations, tables, files, heads: await journalHeads(reader) }
}

async function writeTable(reader: Reader, table: StoredTable, place: string): Promise<{ rows: number; sm3: string }> {
  const pack = createGzip({ level: 3 })
  const stored = pack.pipe(createWriteStream(place, { flush: true, mode: 0o600 }))
  const digest = rowsDigest()
  let count = 0
  for await (const rows of tableRows(reader, table)) {
    count += rows.length
    if (!pack.write(digest.add(rows))) await once(pack, 'drain')
  }
  pack.end()
  await finished(stored)
  return { rows: count, sm3: digest.hex() }
}

/** Uploads lie under their SM3 and are never changed: those that the snapshot names are there to be copied. */
async function writeFiles(reader: Reader, from: string, to: string): Promise<BackupManifest['files']> {
  const files = await on<{ 'foundation.file': { sm3: string; bytes: number } }>(reader).selectFrom('foundation.file').select(['sm3', 'bytes']).distinct().orderBy('sm3').execute()
  for (const { sm3 } of files) {
    const bytes = await readFile(placeOf(from, sm3)).catch(() => null)
    if (!bytes || sm3Hex(bytes) !== sm3) throw new BackupDamaged(`The uploaded file ${sm3} in ${from} is missing or damaged, so nothing was backed up. Bring it back from an earlier backup first.`)
    await keepBytes(to, sm3, bytes)
  }
  return files
}

/** Every tenant's journal, verified: a broken one is backed up under no name that looks sound. */
export async function journalHeads(reader: Reader): Promise<Record<string, string | null>> {
  const { rows: tenants } = await sql<{ tenant: string }>`select distinct tenant from journal.seal order by tenant`.execute(reader)
  const heads: Record<string, string | null> = {}
  for (const { tenant } of tenants) {
    const found = await verifyJournal(reader, tenant)
    if (!found.ok) throw new BackupDamaged(`The journal of ${tenant} is broken at seal ${found.firstBroken?.seal}; tongpin verify says where.`)
    heads[tenant] = found.head
  }
  return heads
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}
