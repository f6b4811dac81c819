import type { FastifyInstance } from 'fastify'
import { makeWorkerUtils } from 'graphile-worker'
import type { Logger } from 'pino'
import type { Clock } from './foundation/clock/clock.ts'
import { dayOf } from './foundation/clock/day.ts'
import { openDatabase, type Connection, type Database } from './foundation/database/database.ts'
import { migrate, type Migration } from './foundation/database/migrate.ts'
import { buildServer } from './foundation/http/build-server.ts'
import { serveInterface } from './foundation/http/serve-interface.ts'
import { langOf } from './foundation/i18n/texts.ts'
import { runJobsOnce, startJobs, type Job } from './foundation/jobs/jobs.ts'
import { openMetrics } from './foundation/metrics/metrics.ts'
import { actorOfSession, sessionCookie } from './modules/access/index.ts'
import { allMigrations, gathered, routes } from './modules.ts'

export type ProgramSettings = {
  connection: Connection
  clock: Clock
  /** The tenant's zone (IANA), in which days and deadlines fall. */
  zone?: string
  log: Logger | false
  checkAnswers: boolean
  requestsPerMinute: number
  /** The committed API document and the built interface; absent in tests that need neither. */
  document?: unknown
  interfaceFolder?: string
  /** Where uploads are kept. */
  filesFolder?: string
  poolSize?: number
}

/** The program, opened on a database: everything but listening. The same for `npm start`, the command and the tests. */
export type Program = {
  database: Database
  server: FastifyInstance
  jobs: readonly Job[]
  state: { readiness: 'starting' | 'ready' | 'stopping' }
  /** Runs what is due in the queue, and each periodic job once. */
  runJobsNow(): Promise<void>
  startJobs(): Promise<void>
  close(): Promise<void>
}

const defaultZone = 'Asia/Shanghai'

/** Opens the database, brings it up to date and builds the server on it. */
export async function openProgram(settings: ProgramSettings): Promise<Program> {
  const { clock, log } = settings
  const zone = settings.zone ?? defaultZone
  const database = openDatabase(settings.connection, { size: settings.poolSize ?? 10, onError: (error) => log && log.warn({ err: error }, 'a database connection was lost') })
  try {
    await bringUpToDate(database, clock.now())
  } catch (error) {
    await database.close()
    throw error
  }
  const jobs = gathered.offers.flatMap((offer) => offer.jobs?.({ db: database.db, now: () => clock.now(), gathered }) ?? [])
  const metrics = openMetrics()
  const state: Program['state'] = { readiness: 'starting' }
  const server = await buildServer({
    db: database.db,
    reads: database.reads,
    actorOf: (request) => {
      const at = clock.now()
      return actorOfSession(database.db, request.cookies[sessionCookie], { at, today: dayOf(at, zone), lang: langOf(request.headers['accept-language']) }, gathered.abilities)
    },
    peerOf: (request, reply) => ({
      address: request.ip,
      sessionToken: request.cookies[sessionCookie],
      setSession: (token) => {
        if (token === null) reply.clearCookie(sessionCookie, { path: '/' })
        else reply.setCookie(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' })
      },
    }),
    checkAnswers: settings.checkAnswers,
    files: settings.filesFolder ? { dir: settings.filesFolder } : undefined,
    routes,
    texts: gathered.texts,
    document: settings.document ?? {},
    logger: log,
    readiness: () => state.readiness,
    metrics: metrics.text,
    observe: metrics.observe,
    requestsPerMinute: settings.requestsPerMinute,
  })
  if (settings.interfaceFolder) await serveInterface(server, settings.interfaceFolder)
  return runnable(database, server, jobs, state, log)
}

function runnable(database: Database, server: FastifyInstance, jobs: readonly Job[], state: Program['state'], log: Logger | false): Program {
  const complain = { error: (message: string) => log && log.error(message), warn: (message: string) => log && log.warn(message) }
  const periodic = jobs.filter((job) => job.everySeconds)
  const timers: NodeJS.Timeout[] = []
  let worker: { stop(): Promise<void> } | undefined
  return {
    database,
    server,
    jobs,
    state,
    runJobsNow: async () => {
      await runJobsOnce(database.pool, jobs, complain)
      for (const job of periodic) await job.run({})
    },
    startJobs: async () => {
      worker = await startJobs(database.pool, jobs, complain)
      for (const job of periodic) timers.push(every(job, complain))
    },
    close: async () => {
      state.readiness = 'stopping'
      for (const timer of timers) clearInterval(timer)
      await server.close()
      await worker?.stop()
      await database.close()
    },
  }
}

/** Runs a periodic job again and again, never two of it at once; a failure is logged and the next round tries again. */
function every(job: Job, complain: { error(message: string): void }): NodeJS.Timeout {
  let running = false
  return setInterval(() => {
    if (running) return
    running = true
    void job
      .run({})
      .catch((error: unknown) => complain.error(`${job.name}: ${String(error)}`))
      .finally(() => {
        running = false
      })
  }, (job.everySeconds ?? 1) * 1000)
}

/** Brings the schema of the rooms and of the job queue up to date and names what was applied; safe while another copy of the program does the same. `only`: as of a backup, not of this program. */
export async function bringUpToDate(database: Database, at: Date, only?: readonly Migration[]): Promise<string[]> {
  const applied = await migrate(database.pool, only ?? (await allMigrations()), at)
  const queue = await makeWorkerUtils({ pgPool: database.pool })
  await queue.migrate()
  await queue.release()
  return applied
}
