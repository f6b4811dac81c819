import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { loadDemo } from '../../src/demo-city/index.ts'
import { fixedClock } from '../../src/foundation/clock/clock.ts'
import { openDatabase, type Connection } from '../../src/foundation/database/database.ts'
import { gathered } from '../../src/modules.ts'
import { openProgram } from '../../src/open-program.ts'
import { demoTemplateOf, inDatabase } from './test-world-parts.ts'

/** The last day of the demo's year. */
export const demoMoment = '2026-12-31T09:00:00+08:00'

/**
 * A database of this test file's own with the whole demo in it. The demo is told once a run, by whichever file asks first;
 * the others wait for it and copy.
 */
export async function openDemoDatabase(): Promise<{ connection: Connection; drop(): Promise<void> }> {
  const server = inject('testServer')
  const template = demoTemplateOf(inject('testTemplate'))
  const name = `tongpin_${randomBytes(6).toString('hex')}`
  const admin = openDatabase(server, { size: 1 })
  // One connection: the lock is the session's, and goes with it if the telling fails.
  await admin.pool.query('select pg_advisory_lock(20261231)')
  try {
    const { rows } = await admin.pool.query('select from pg_database where datname = $1', [template])
    if (rows.length === 0) {
      await admin.pool.query(`create database "${template}_untold" template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`)
      await tell(inDatabase(server, `${template}_untold`))
      await admin.pool.query(`alter database "${template}_untold" rename to "${template}"`)
    }
    await admin.pool.query(`create database "${name}" template "${template}"`)
  } finally {
    await admin.pool.query('select pg_advisory_unlock(20261231)')
  }
  return {
    connection: inDatabase(server, name),
    drop: async () => {
      await admin.pool.query(`drop database if exists "${name}" with (force)`)
      await admin.close()
    },
  }
}

async function tell(connection: Connection): Promise<void> {
  const program = await openProgram({ connection, clock: fixedClock(demoMoment), log: false, checkAnswers: true, requestsPerMinute: 0, poolSize: 4 })
  try {
    await loadDemo({ db: program.database.db, program, gathered, dataDir: '', say: () => {} })
  } finally {
    await program.close()
  }
}
