// The program as it runs for users, on the database that the parent names; tells the parent its CPU time and what it asks the database.
import pg from 'pg'
import { systemClock } from '../../src/foundation/clock/clock.ts'
import type { Connection } from '../../src/foundation/database/database.ts'
import { openProgram } from '../../src/open-program.ts'
import { answerParent, type Statement } from './measured-child.ts'

const asked: Statement[] = []
let listening = false
const plainQuery = pg.Client.prototype.query as (...given: unknown[]) => unknown
pg.Client.prototype.query = function hear(this: pg.Client, ...given: unknown[]) {
  if (listening) {
    const [first, second] = given as [string | { text: string; values?: unknown[] }, unknown[] | undefined]
    asked.push(typeof first === 'string' ? { text: first, values: Array.isArray(second) ? second : [] } : { text: first.text, values: first.values ?? (Array.isArray(second) ? second : []) })
  }
  return plainQuery.apply(this, given)
} as typeof pg.Client.prototype.query

const connection = JSON.parse(process.env['BENCH_CONNECTION'] ?? '{}') as Connection
const program = await openProgram({ connection, clock: systemClock, log: false, checkAnswers: false, requestsPerMinute: 0 })
program.state.readiness = 'ready'
const address = await program.server.listen({ port: 0, host: '127.0.0.1' })
answerParent(address, {
  hear: () => {
    listening = true
  },
  heard: () => {
    listening = false
    pg.Client.prototype.query = plainQuery as typeof pg.Client.prototype.query
    return asked
  },
})
