import { sql } from 'kysely'
import { Logger, run, runOnce, type Runner, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import type { Tx } from '../database/database.ts'

/** Work done later, outside a request. `run` gets the payload that `enqueue` was given and must bear being run twice. */
export type Job = { name: string; run(payload: unknown): Promise<void>; everySeconds?: number }

/** Puts a job into the queue in the caller's transaction: it exists exactly if the transaction commits. */
export async function enqueue(tx: Tx, name: string, payload: unknown, options: { key?: string; runAt?: Date } = {}): Promise<void> {
  await sql`select graphile_worker.add_job(${name}::text, payload => ${JSON.stringify(payload)}::json, job_key => ${options.key ?? null}::text, run_at => ${options.runAt ?? null}::timestamptz)`.execute(tx)
}

type Log = { error(message: string): void; warn(message: string): void }

function workerLogger(log: Log): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'error') log.error(message)
    else if (level === 'warning') log.warn(message)
  })
}

function taskList(jobs: readonly Job[]): TaskList {
  return Object.fromEntries(jobs.map((job) => [job.name, async (payload: unknown) => job.run(payload)]))
}

/** Starts the worker of this copy of the program; two copies share one queue. */
export async function startJobs(pool: pg.Pool, jobs: readonly Job[], log: Log): Promise<{ stop(): Promise<void> }> {
  const runner: Runner = await run({ pgPool: pool, taskList: taskList(jobs), concurrency: 2, noHandleSignals: true, pollInterval: 1000, logger: workerLogger(log) })
  return { stop: () => runner.stop() }
}

/** Runs every job that is due and returns when the queue is empty (tests, the demo's making, the command line). */
export async function runJobsOnce(pool: pg.Pool, jobs: readonly Job[], log: Log): Promise<void> {
  await runOnce({ pgPool: pool, taskList: taskList(jobs), noHandleSignals: true, logger: workerLogger(log) })
}
