import { join, resolve } from 'node:path'
import { migrate } from '../../foundation/database/migrate.ts'
import { reading, writing, type Database } from '../../foundation/database/database.ts'
import { demoState, installationValue, restoringMark, setInstallationValue } from '../../foundation/installation/installation.ts'
import { allMigrations, moduleNames } from '../../modules.ts'
import { bringUpToDate } from '../../open-program.ts'
import type { CommandIo } from '../command-io.ts'
import { openData } from '../open-data.ts'
import { advanceCounter } from './advance-counter.ts'
import { BackupDamaged, readManifest, type BackupManifest } from './backup-manifest.ts'
import { folderArgument } from './folder-argument.ts'
import { checkBackup, restoreFiles, restoreTables } from './restore-backup.ts'
import { ownSchemas } from './stored-tables.ts'

const help = `Usage: tongpin restore --from FOLDER [--replace]

Brings back what tongpin backup wrote, exactly as it was: every table and file is compared, and the journal's seals are verified.
The data that DATA_DIR or DATABASE_URL name must be new, and the program stopped.
  --replace   throw away what is there and put the backup in its place

A restore that was interrupted leaves data on which the program refuses to start; restore again.

Exit: 0 restored and verified, 1 failed, 2 wrong use.`

/** `tongpin restore --from FOLDER`. */
export async function runRestore(argv: readonly string[], io: CommandIo): Promise<number> {
  const asked = folderArgument(argv, '--from', ['--replace'], help, io)
  if (typeof asked === 'number') return asked
  const say = (line: string) => io.err(`${line}\n`)
  const folder = resolve(asked.folder)
  try {
    const manifest = await readManifest(folder)
    say('Reading the backup through …')
    await checkBackup(folder, manifest)
    const data = await openData(say, { mayBeNew: true })
    try {
      await demandFree(data.database, asked.on.has('--replace'))
      await restore(data.database, join(resolve(data.settings.dataDir), 'files'), folder, manifest, say)
    } finally {
      await data.close()
    }
    io.out(`Restored and verified: the state of ${manifest.madeAt}, ${manifest.tables.length} tables, ${manifest.files.length} files.\n`)
    return 0
  } catch (error) {
    if (!(error instanceof BackupDamaged)) throw error
    io.err(`${error.message}\n`)
    return 1
  }
}

// 1 the old schemas go, the backup's own are laid and marked as being restored → 2 the counter is raised, the files are
// copied → 3 the rows come in one transaction that takes the mark away → 4 what is newer in this program is laid on top.
async function restore(database: Database, filesFolder: string, folder: string, manifest: BackupManifest, say: (line: string) => void): Promise<void> {
  const schemas = ownSchemas(moduleNames)
  const known = await allMigrations()
  const wanted = known.filter((one) => manifest.migrations.some(({ room, name, sm3 }) => room === one.room && name === one.name && sm3 === one.sm3))
  if (wanted.length !== manifest.migrations.length) throw new BackupDamaged('The backup was made by a newer version of the program. Restore it with that version.')
  for (const schema of schemas) await database.pool.query(`drop schema if exists "${schema}" cascade`)
  const at = new Date(manifest.madeAt)
  await migrate(database.pool, wanted, at)
  await writing(database.db, (tx) => setInstallationValue(tx, restoringMark, true))
  await bringUpToDate(database, at, wanted)
  await advanceCounter(database.pool, manifest.counter, say)
  await restoreFiles(folder, manifest, filesFolder)
  await restoreTables(database, folder, manifest, schemas, say)
  await bringUpToDate(database, at)
}

async function demandFree(database: Database, replace: boolean): Promise<void> {
  // This command holds one connection so far; under another name it does not count itself.
  await database.pool.query(`set application_name = 'tongpin-restore'`)
  const { rows: others } = await database.pool.query(`select 1 from pg_stat_activity where datname = current_database() and application_name = 'tongpin' limit 1`)
  if (others.length > 0) throw new BackupDamaged('The program is running on these data. Stop it, then restore.')
  const { rows } = await database.pool.query<{ found: string | null }>(`select to_regclass('foundation.installation')::text as found`)
  if (!rows[0]?.found || replace) return
  const taken = await reading(database.db, async (reader) => (await installationValue(reader, restoringMark)) !== true && ((await demoState(reader)) !== 'none' || (await installationValue(reader, 'opened')) === true))
  if (taken) throw new BackupDamaged('There are data here already, and nothing was touched. Choose another DATA_DIR or DATABASE_URL, or say --replace to throw them away.')
}
