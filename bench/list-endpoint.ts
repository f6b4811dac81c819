// CPU of the Node process per request of GET /people (50 rows, scoped, exact total, over 100,000 people) as a multiple of what
// bare fastify and pg need for the same two statements: node tools/run.mjs bench/list-endpoint.ts [--people 100000] [--rounds 9] [--warm 2500]
import { parseArgs } from 'node:util'
import { buildBureau, demoPassword } from '../src/demo-city/small-bureau.ts'
import { systemClock } from '../src/foundation/clock/clock.ts'
import { openDatabase } from '../src/foundation/database/database.ts'
import { gathered } from '../src/modules.ts'
import { bringUpToDate } from '../src/open-program.ts'
import { startTestServer } from '../test/support/test-database.ts'
import { writeManyPeople } from './list-endpoint/many-people.ts'
import { cpuPerRequest, get, median } from './list-endpoint/measure-rounds.ts'
import { startChild, type MeasuredChild, type Statement } from './list-endpoint/measured-child.ts'

/** What we want, and what a change may not make worse: until the first is reached the second keeps the checks meaningful. */
const wanted = 1.5
const limit = 2.5
const { values } = parseArgs({ options: { people: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '9' }, requests: { type: 'string', default: '400' }, warm: { type: 'string', default: '2500' } } })
const say = (line: string) => void process.stdout.write(`${line}\n`)

const server = await startTestServer()
const children: MeasuredChild[] = []
try {
  const database = openDatabase(server.connection, { size: 4 })
  await bringUpToDate(database, systemClock.now())
  await buildBureau(database.db, systemClock, gathered)
  await writeManyPeople(database.pool, Number(values.people))
  await database.close()

  const env = { BENCH_CONNECTION: JSON.stringify(server.connection) }
  const program = await startChild('serve-program.ts', env)
  children.push(program)
  const call = { path: '/api/v1/people?limit=50', headers: { cookie: await signIn(program.address) } }
  const statements = await twoStatements(program, call)
  const bare = await startChild('serve-bare.ts', { ...env, BENCH_STATEMENTS: JSON.stringify(statements) })
  children.push(bare)
  const [ours, theirs] = [program, bare].map((child) => get(child.address, call))
  const { rows, total } = JSON.parse((await ours) ?? '') as { rows: unknown[]; total: number }
  const peer = JSON.parse((await theirs) ?? '') as { rows: unknown[]; total: number }
  if (rows.length !== 50 || peer.rows.length !== 50 || total !== peer.total || total < Number(values.people)) throw new Error(`the two do not answer the same: ${rows.length} of ${total}, ${peer.rows.length} of ${peer.total}`)

  // A server runs for weeks; what its first minute spends on compiling hot code is no cost of a request. The same for both.
  for (const child of [program, bare]) await cpuPerRequest(child, call, Number(values.warm))
  const measured: { ours: number; bare: number }[] = []
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    const one = { ours: await cpuPerRequest(program, call, Number(values.requests)), bare: await cpuPerRequest(bare, call, Number(values.requests)) }
    measured.push(one)
    say(`round ${round}: program ${one.ours.toFixed(0)} µs, bare ${one.bare.toFixed(0)} µs of CPU per request`)
  }
  const ratio = median(measured.map((one) => one.ours / one.bare))
  say(`GET /people, 50 of ${total}: program ${median(measured.map((one) => one.ours)).toFixed(0)} µs, bare ${median(measured.map((one) => one.bare)).toFixed(0)} µs`)
  say(`ratio ${ratio.toFixed(2)} (wanted ${wanted}: ${ratio <= wanted ? 'reached' : 'NOT reached'}; fails above ${limit})`)
  process.exitCode = ratio <= limit ? 0 : 1
} finally {
  for (const child of children) await child.stop()
  await server.stop()
}

async function signIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-tongpin': '1' }, body: JSON.stringify({ account: 'P1', password: demoPassword }) })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`could not sign in: ${answer.status} ${await answer.text()}`)
  return cookie
}

/** The two statements that the program asks for one page: the rows and the exact total. */
async function twoStatements(program: MeasuredChild, call: Parameters<typeof get>[1]): Promise<[Statement, Statement]> {
  await get(program.address, call)
  await program.ask('hear')
  await get(program.address, call)
  const asked = await program.ask<Statement[]>('heard')
  const selects = asked.filter(({ text }) => /\bfrom\s+"?organisation"?\."?person"?/i.test(text))
  const counting = selects.find(({ text }) => /count\(/i.test(text))
  const rows = selects.find((one) => one !== counting)
  if (selects.length !== 2 || !counting || !rows) throw new Error(`expected two statements about people:\n${asked.map(({ text }) => text).join('\n')}`)
  return [rows, counting]
}
