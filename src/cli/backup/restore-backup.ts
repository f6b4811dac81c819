import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { sql } from 'kysely'
import { sm3Hex } from '../../foundation/crypto/sm3.ts'
import { writing, type Database, type Tx } from '../../foundation/database/database.ts'
import { keepBytes, placeOf } from '../../foundation/files/index.ts'
import { BackupDamaged, rowsPlace, type BackupManifest } from './backup-manifest.ts'
import { storedTables, type StoredTable } from './stored-tables.ts'
import { rowsDigest, tableSum, writeTextExactly } from './table-rows.ts'
import { journalHeads } from './write-backup.ts'

const batchRows = 2000

type TableInBackup = BackupManifest['tables'][number]

/** Reads every part of a backup against its sum, before anything is touched that it would replace. Errors: BackupDamaged. */
export async function checkBackup(folder: string, { tables, files }: BackupManifest): Promise<void> {
  for (const { name, sm3, rows } of tables) {
    const digest = rowsDigest()
    let count = 0
    try {
      for await (const batch of storedRows(folder, name)) {
        digest.add(batch)
        count += batch.length
      }
    } catch {
      count = -1
    }
    if (count !== rows || digest.hex() !== sm3) throw new BackupDamaged(`The rows of ${name} in ${folder} are missing or damaged. Nothing was restored; take another backup.`)
  }
  for (const { sm3 } of files) {
    const bytes = await readFile(placeOf(join(folder, 'files'), sm3)).catch(() => null)
    if (!bytes || sm3Hex(bytes) !== sm3) throw new BackupDamaged(`The uploaded file ${sm3} in ${folder} is missing or damaged. Nothing was restored; take another backup.`)
  }
}

/** Copies the uploads; each lands whole or not at all. */
export async function restoreFiles(folder: string, { files }: BackupManifest, filesFolder: string): Promise<void> {
  for (const { sm3 } of files) await keepBytes(filesFolder, sm3, await readFile(placeOf(join(folder, 'files'), sm3)))
}

// 1 foreign keys and triggers are laid aside, since rows come table by table and as they were → 2 tables are emptied and filled → 3 both come back,
// the keys with the proof that they hold → 4 every table's sum and the journal's seals are compared → 5 only then the
// commit: what is wrong anywhere leaves nothing.
/** Fills the tables that the backup's migrations have laid, in one transaction, and verifies them in it. Errors: BackupDamaged. */
export async function restoreTables({ db }: Database, folder: string, manifest: BackupManifest, schemas: readonly string[], say: (line: string) => void): Promise<void> {
  await writing(db, async (tx) => {
    await writeTextExactly(tx)
    const present = await storedTables(tx, schemas)
    demandSameTables(present, manifest)
    const keys = await layKeysAside(tx, schemas)
    for (const { name } of present) await sql`alter table ${sql.raw(name)} disable trigger user`.execute(tx)
    await sql`truncate ${sql.raw(present.map(({ name }) => name).join(', '))}`.execute(tx)
    for (const table of manifest.tables) {
      await fillTable(tx, folder, table)
      if (table.rows > 0) say(`${table.name}: ${table.rows} rows`)
    }
    for (const { name } of present) await sql`alter table ${sql.raw(name)} enable trigger user`.execute(tx)
    for (const key of keys) await sql.raw(key).execute(tx)
    say('Comparing every table and the seals of the journal …')
    for (const table of manifest.tables) {
      const sum = await tableSum(tx, table)
      if (sum.rows !== table.rows || sum.sm3 !== table.sm3) throw new BackupDamaged(`${table.name} did not come back as it was. Nothing was restored.`)
    }
    if (JSON.stringify(await journalHeads(tx)) !== JSON.stringify(manifest.heads)) throw new BackupDamaged('The journal did not come back as it was sealed. Nothing was restored.')
  })
}

/** A row in text is read as a row of a table with just these columns: computed columns compute themselves. */
async function fillTable(tx: Tx, folder: string, { name, columns, sequences }: TableInBackup): Promise<void> {
  const list = columns.join(', ')
  await sql`create temporary table stored_row on commit drop as select ${sql.raw(list)} from ${sql.raw(name)} with no data`.execute(tx)
  for await (const batch of storedRows(folder, name)) {
    await sql`insert into ${sql.raw(name)} (${sql.raw(list)}) overriding system value select ${sql.raw(columns.map((column) => `(line::stored_row).${column}`).join(', '))} from unnest(${batch}::text[]) as lines (line)`.execute(tx)
  }
  await sql`drop table stored_row`.execute(tx)
  for (const sequence of sequences) if (sequence.value !== null) await sql`select setval(${sequence.name}::regclass, ${sequence.value}::bigint)`.execute(tx)
}

function demandSameTables(present: readonly StoredTable[], { tables }: BackupManifest): void {
  const shape = (list: readonly { name: string; columns: readonly string[] }[]) => JSON.stringify(list.map(({ name, columns }) => [name, columns]))
  if (shape(present) !== shape(tables)) throw new BackupDamaged('The backup was made by a version of the program whose tables this one cannot lay. Restore it with that version, and then start this one on the data.')
}

/** Drops the foreign keys of these schemas; returns the statements that make them again. */
async function layKeysAside(tx: Tx, schemas: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ drop: string; make: string }>`
    select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as drop,
      format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as make
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace where k.contype = 'f' and n.nspname = any(${[...schemas]}::text[])`.execute(tx)
  for (const { drop } of rows) await sql.raw(drop).execute(tx)
  return rows.map(({ make }) => make)
}

async function* storedRows(folder: string, table: string): AsyncGenerator<string[]> {
  const packed = createReadStream(rowsPlace(folder, table))
  const unpacked = packed.pipe(createGunzip())
  packed.on('error', (error) => unpacked.destroy(error))
  let batch: string[] = []
  for await (const line of createInterface({ input: unpacked, crlfDelay: Infinity })) {
    batch.push(JSON.parse(line) as string)
    if (batch.length < batchRows) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
