import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { initialiseCluster } from './initialise-cluster.ts'
import { type Lease, countLeases, takeLease } from './lease.ts'
import type { Placement } from './placement.ts'
import { type Postmaster, findPostmaster, removeStaleLock } from './postmaster-file.ts'
import { connectAsLauncher, prepareDatabase } from './prepare-database.ts'
import { startingUser } from './server-account.ts'
import { composeSettings, writeSettings } from './server-settings.ts'
import { clearSocket, removeSocketFolder, socketFolder } from './socket-folder.ts'
import { type StartedPostmaster, spawnPostmaster } from './spawn-postmaster.ts'
import { stopPostmaster } from './stop-postmaster.ts'

export interface LaunchWishes {
  durability: 'on' | 'off'
  createDatabases: boolean
  log: (sentence: string) => void
}

export interface Launched {
  lease: Lease
  socketFolder: string
}

/** How long a server that says it is ready may leave its socket unanswered, in milliseconds. */
const patienceWithSilence = 10_000

/**
 * Makes sure that a server of this cluster runs and takes a lease on it.
 *
 * 1. A living server that answers is adopted, whoever started it: another copy of the program, or one that was killed. If it was
 *    started from other binaries or settings and nobody else uses it, it is stopped first.
 * 2. One that is starting (after a crash it may be recovering for long) or stopping is waited for.
 * 3. One that lives but does not answer is stopped.
 * 4. With none alive, what a dead one left is cleared, the cluster is made if need be, and a server is started. If two copies do
 *    this at once, PostgreSQL's own lock file lets one through; the other one comes back to 1.
 *
 * @throws Error with the end of the server's log when it cannot start.
 */
export async function ensureRunning(placement: Placement, wishes: LaunchWishes): Promise<Launched> {
  const progress = sayWhenLong(wishes.log)
  try {
    return await launch(placement, wishes, progress)
  } catch (error) {
    if (!findPostmaster(placement.folder.cluster)) removeSocketFolder(socketFolder(placement.folder, placement.account))
    throw error
  }
}

async function launch(placement: Placement, wishes: LaunchWishes, progress: () => void): Promise<Launched> {
  const { cluster, log } = placement.folder
  let started: StartedPostmaster | undefined
  let attempts = 0
  let answeredAt = performance.now()
  for (;;) {
    const living = findPostmaster(cluster)
    if (living?.status === 'ready') {
      const answer = await adopt(living, placement, wishes)
      if (typeof answer === 'object') return answer
      if (answer === 'busy') answeredAt = performance.now()
      if (performance.now() - answeredAt > patienceWithSilence) await stopPostmaster(living.pid, cluster, wishes.log)
    } else {
      answeredAt = performance.now()
    }
    if (!living && (!started || started.hasEnded())) {
      if (started) await considerRetry(started, ++attempts, log)
      started = await startAnew(placement, wishes)
    }
    progress()
    await pause(10)
  }
}

async function startAnew(placement: Placement, wishes: LaunchWishes): Promise<StartedPostmaster> {
  const { folder, account } = placement
  await initialiseCluster(placement, wishes.durability, wishes.log)
  removeStaleLock(join(folder.cluster, 'postmaster.pid'), folder.cluster)
  clearSocket(socketFolder(folder, account), folder.cluster)
  writeSettings(folder, settingsOf(placement, wishes))
  return spawnPostmaster(placement)
}

function settingsOf(placement: Placement, { durability }: LaunchWishes) {
  const { folder, native, account } = placement
  return composeSettings(folder, native, { socketFolder: socketFolder(folder, account), durability, users: usersOf(placement) })
}

function usersOf({ account }: Placement): string[] {
  return account.name === 'nobody' || account.privilege === 'self' ? [startingUser()] : [startingUser(), account.name]
}

/** A lease on the living server; `busy` when it answers but gives none now, `silent` when it does not answer or was stopped. */
async function adopt(living: Postmaster, placement: Placement, wishes: LaunchWishes): Promise<Launched | 'busy' | 'silent'> {
  try {
    const launcher = await connectAsLauncher(living.socketFolder)
    try {
      const { rows } = await launcher.query<{ build: string }>(`select current_setting('tongpin.build', true) as build`)
      if (rows[0]?.build !== settingsOf(placement, wishes).fingerprint && (await countLeases(launcher)) === 0) {
        await stopPostmaster(living.pid, placement.folder.cluster, wishes.log)
        return 'silent'
      }
      await prepareDatabase(launcher, wishes.createDatabases)
    } finally {
      await launcher.end().catch(() => {})
    }
    return { lease: await takeLease(living.socketFolder), socketFolder: living.socketFolder }
  } catch (error) {
    const sqlState = /^[0-9A-Z]{5}$/.exec((error as { code?: string }).code ?? '')?.[0]
    if (sqlState && !passing.test(sqlState)) throw new Error(`The embedded database refuses its own program: ${(error as Error).message}`, { cause: error })
    await pause(100)
    return sqlState ? 'busy' : 'silent'
  }
}

/** SQLSTATEs of conditions that pass by themselves: connection trouble, too many connections, starting or shutting down. */
const passing = /^(08|53|57|55)/

/**
 * A server that ended by itself is tried again only when its own words say that another one stood in its way or that the
 * processes of a killed one are still leaving, when somebody told it to stop, or when it was killed, and not for ever.
 */
async function considerRetry(started: StartedPostmaster, attempts: number, log: string): Promise<void> {
  const said = started.said()
  const wasStopped = started.process.exitCode === 0 || started.process.signalCode !== null
  if (attempts <= 40 && (wasStopped || /lock file|shared memory block/.test(said))) return pause(250)
  throw new Error(`The database server could not start. The end of its log (${log}):\n${said.split('\n').slice(-6).join('\n')}`)
}

/** A sentence after one second and then every five. */
function sayWhenLong(log: (sentence: string) => void): () => void {
  let next = performance.now() + 1000
  return () => {
    if (performance.now() < next) return
    log('Starting the database server …')
    next = performance.now() + 5000
  }
}
