import { join, resolve } from 'node:path'
import { moduleNames } from '../../modules.ts'
import type { CommandIo } from '../command-io.ts'
import { openData } from '../open-data.ts'
import { folderArgument } from './folder-argument.ts'
import { BackupDamaged } from './backup-manifest.ts'
import { ownSchemas } from './stored-tables.ts'
import { writeBackup } from './write-backup.ts'

const help = `Usage: tongpin backup --to FOLDER

Writes a backup of everything, the uploaded files included, as it stands at one moment. The program may be running and writing.
FOLDER must not exist; until the backup is whole, it is called FOLDER.unfinished. Every table and file is kept with its SM3.
Settings: DATA_DIR, DATABASE_URL (docs/operations/settings.md).

Exit: 0 the backup is whole, 1 failed, 2 wrong use.`

/** `tongpin backup --to FOLDER`: an online backup of one exact state. */
export async function runBackup(argv: readonly string[], io: CommandIo): Promise<number> {
  const asked = folderArgument(argv, '--to', [], help, io)
  if (typeof asked === 'number') return asked
  const say = (line: string) => io.err(`${line}\n`)
  const data = await openData(say)
  try {
    const manifest = await writeBackup({ db: data.database.db, filesFolder: join(resolve(data.settings.dataDir), 'files'), schemas: ownSchemas(moduleNames), at: data.clock.now(), say }, resolve(asked.folder))
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    io.out(`The backup is whole: ${manifest.tables.length} tables, ${rows} rows, ${manifest.files.length} files in ${resolve(asked.folder)}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof BackupDamaged)) throw error
    io.err(`${error.message}\n`)
    return 1
  } finally {
    await data.close()
  }
}
