import { rm, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { systemClock } from '../../src/foundation/clock/clock.ts'
import type { Connection } from '../../src/foundation/database/database.ts'
import { startEmbedded } from '../../src/foundation/database/embedded/index.ts'
import { readSettings } from '../../src/foundation/settings/settings.ts'
import { openProgram } from '../../src/open-program.ts'
import { prepareData } from '../../src/prepare-data.ts'

/** Data to measure on, with how to leave them. */
export type OpenedData = { connection: Connection; close(): Promise<void> }

/** Demo data of a size: those in `folder` if it is given (made there when it is new, and kept), else in a temporary folder. */
export async function openDemoData(size: 'demo' | 'city', folder: string | undefined, say: (line: string) => void): Promise<OpenedData> {
  const dataDir = folder ? resolve(folder) : await mkdtemp(join(tmpdir(), `tongpin-bench-${size}-`))
  const server = await startEmbedded({ dataDir, log: () => {} })
  const close = async () => {
    await server.stop()
    if (!folder) await rm(dataDir, { recursive: true, force: true })
  }
  try {
    const program = await openProgram({ connection: server.connection, clock: systemClock, log: false, checkAnswers: false, requestsPerMinute: 0 })
    try {
      await prepareData(program, readSettings({ DEMO: size === 'city' ? 'city' : 'on', DATA_DIR: dataDir }), dataDir, say)
    } finally {
      await program.close()
    }
    return { connection: server.connection, close }
  } catch (error) {
    await close()
    throw error
  }
}
