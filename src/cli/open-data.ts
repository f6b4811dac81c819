import { resolve } from 'node:path'
import { demoClockStart } from '../demo-clock.ts'
import { runningClock, systemClock, type Clock } from '../foundation/clock/clock.ts'
import { openDatabase, type Connection, type Database } from '../foundation/database/database.ts'
import { startEmbedded } from '../foundation/database/embedded/index.ts'
import { readSettings, type Settings } from '../foundation/settings/settings.ts'

/** The data that the settings name, open for a command; `clock`: the server's (demo data stand at their own moment); `close` gives everything back. */
export type OpenData = { settings: Settings; connection: Connection; database: Database; clock: Clock; close(): Promise<void> }

/** The data folder or database holds nothing of this program yet; the message is the sentence for the operator. */
export class NothingThere extends Error {}

/**
 * Opens the data by the same settings as the server, which may be running beside the command. `say`: progress, not results.
 * Throws WrongSetting, or NothingThere unless `mayBeNew`.
 */
export async function openData(say: (line: string) => void, { mayBeNew = false }: { mayBeNew?: boolean } = {}): Promise<OpenData> {
  const settings = readSettings(process.env)
  const kept = settings.databaseUrl
    ? { connection: { url: settings.databaseUrl } satisfies Connection, stop: async () => {} }
    : await startEmbedded({ dataDir: resolve(settings.dataDir), log: say })
  const database = openDatabase(kept.connection, { size: 4 })
  const close = async () => {
    await database.close()
    await kept.stop()
  }
  try {
    const { rows } = await database.pool.query<{ found: string | null }>(`select to_regclass('foundation.installation')::text as found`)
    if (!mayBeNew && !rows[0]?.found) throw new NothingThere('There are no data here yet. Start the program once (npm start), or point DATA_DIR or DATABASE_URL at the data.')
    const start = rows[0]?.found ? await demoClockStart(database.db, settings.demoToday) : undefined
    return { settings, connection: kept.connection, database, clock: start ? runningClock(start) : systemClock, close }
  } catch (error) {
    await close()
    throw error
  }
}
