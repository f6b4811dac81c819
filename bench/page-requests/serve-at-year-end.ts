// The program as it runs for users on demo data, whose clock stands at the end of the year; the parent names the database.
import { runningClock } from '../../src/foundation/clock/clock.ts'
import type { Connection } from '../../src/foundation/database/database.ts'
import { openProgram } from '../../src/open-program.ts'
import { answerParent } from '../list-endpoint/measured-child.ts'

const connection = JSON.parse(process.env['BENCH_CONNECTION'] ?? '{}') as Connection
const program = await openProgram({ connection, clock: runningClock(new Date('2026-12-31T09:00:00+08:00')), log: false, checkAnswers: false, requestsPerMinute: 0 })
program.state.readiness = 'ready'
const address = await program.server.listen({ port: 0, host: '127.0.0.1' })
answerParent(address, { process: () => process.pid })
