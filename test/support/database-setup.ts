import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { buildBureau, type Bureau } from '../../src/demo-city/small-bureau.ts'
import { fixedClock } from '../../src/foundation/clock/clock.ts'
import { openDatabase, type Connection } from '../../src/foundation/database/database.ts'
import { gathered } from '../../src/modules.ts'
import { bringUpToDate } from '../../src/open-program.ts'
import { startTestServer } from './test-database.ts'
import { demoTemplateOf, inDatabase, testMoment } from './test-world-parts.ts'

declare module 'vitest' {
  interface ProvidedContext {
    testServer: Connection
    testTemplate: string
    testBureau: Bureau
  }
}

/**
 * One server for the whole run: an own embedded one in a temporary folder, or the one that TEST_DATABASE_URL names. A
 * migrated database with the small bureau in it is made once; every test file copies it (openWorld).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  const server = given ? { connection: { url: given } as Connection, stop: async () => {} } : await startTestServer()
  const template = `tongpin_template_${randomBytes(4).toString('hex')}`
  const admin = openDatabase(server.connection, { size: 1 })
  await admin.pool.query(`create database "${template}" template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`)
  const database = openDatabase(inDatabase(server.connection, template), { size: 4 })
  const clock = fixedClock(testMoment)
  await bringUpToDate(database, clock.now())
  const bureau = await buildBureau(database.db, clock, gathered)
  await database.close()
  project.provide('testServer', server.connection)
  project.provide('testTemplate', template)
  project.provide('testBureau', bureau)
  return async () => {
    for (const name of [template, demoTemplateOf(template), `${demoTemplateOf(template)}_untold`]) await admin.pool.query(`drop database if exists "${name}" with (force)`)
    await admin.close()
    await server.stop()
  }
}
