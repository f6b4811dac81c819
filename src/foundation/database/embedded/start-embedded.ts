import { setTimeout as pause } from 'node:timers/promises'
import { resolve } from 'node:path'
import { type Launched, type LaunchWishes, ensureRunning } from './ensure-running.ts'
import { findNativeBinaries } from './native-binaries.ts'
import { placeServer } from './placement.ts'
import { findPostmaster } from './postmaster-file.ts'
import { databaseName, programRole } from './server-settings.ts'
import { removeSocketFolder, socketPort } from './socket-folder.ts'
import { stopPostmaster } from './stop-postmaster.ts'

/** What a `pg` pool needs: `host` is the socket's folder. There is no password: the kernel tells the server who is calling. */
export interface EmbeddedConnection {
  host: string
  port: number
  user: string
  database: string
}

export interface EmbeddedOptions {
  /** The program's data folder; the server lies in its subfolder `postgres`. */
  dataDir: string
  /** Takes one sentence of progress or news. */
  log: (sentence: string) => void
  /** `off` trades safety for speed and is for tests only. */
  durability?: 'on' | 'off'
  /** Lets the program's role make further databases; for tests. */
  createDatabases?: boolean
  /** Called after the server had gone while the program ran, and answers again. Open connections broke meanwhile. */
  onRestart?: () => void
}

export interface EmbeddedServer {
  connection: EmbeddedConnection
  /** Stops the server, unless another copy of the program still uses it. Close the pools first. */
  stop(): Promise<void>
}

/**
 * Starts the embedded PostgreSQL of this data folder, or adopts the one that already runs, and keeps it running until `stop`:
 * when it is killed it is started again at the same address, so that pools reconnect.
 * @throws Error whose message is a sentence for the person who starts the program.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const wishes: LaunchWishes = { durability: options.durability ?? 'on', createDatabases: options.createDatabases ?? false, log: options.log }
  const placement = placeServer(resolve(options.dataDir), findNativeBinaries(), options.log)
  let current: Launched = await ensureRunning(placement, wishes)
  let stopping: Promise<void> | undefined
  let recovery = Promise.resolve()

  const watch = () => current.lease.onBroken(() => { recovery = recover() })
  const recover = async () => {
    for (let wait = 500; !stopping; wait = Math.min(wait * 2, 10_000)) {
      try {
        options.log('The database server has gone; starting it again.')
        current = await ensureRunning(placement, wishes)
        watch()
        options.onRestart?.()
        return
      } catch (error) {
        options.log((error as Error).message)
        await pause(wait)
      }
    }
  }
  const stop = async () => {
    await recovery
    const unused = await current.lease.giveBack()
    if (!unused) return options.log('Another copy of the program uses the database server; it stays.')
    const living = findPostmaster(placement.folder.cluster)
    if (living) await stopPostmaster(living.pid, placement.folder.cluster, options.log)
    removeSocketFolder(current.socketFolder)
  }

  watch()
  return {
    connection: { host: current.socketFolder, port: socketPort, user: programRole, database: databaseName },
    stop: () => (stopping ??= stop()),
  }
}
