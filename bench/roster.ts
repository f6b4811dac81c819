// A roster of 20,000 people imported as the command does it, as a multiple of reading the same file and copying the same rows into
// as many tables; and the most memory that it held: node tools/run.mjs bench/roster.ts [--people 20000] [--rounds 5]
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildBureau } from '../src/demo-city/small-bureau.ts'
import { systemClock } from '../src/foundation/clock/clock.ts'
import { openDatabase, type Connection } from '../src/foundation/database/database.ts'
import { startEmbedded } from '../src/foundation/database/embedded/index.ts'
import { gathered } from '../src/modules.ts'
import { writeRoster } from '../src/modules/organisation/index.ts'
import { bringUpToDate } from '../src/open-program.ts'
import { median } from './list-endpoint/measure-rounds.ts'
import { openPeer } from './roster/open-peer.ts'
import { peopleOfACity } from './roster/people-of-a-city.ts'
import { plainWorkbook } from './roster/plain-workbook.ts'
import { runChild, type Measured } from './roster/run-child.ts'

const wanted = { ratio: 3, peakMb: 400 }
const { values } = parseArgs({ options: { people: { type: 'string', default: '20000' }, rounds: { type: 'string', default: '5' } } })
const people = Number(values.people)
const say = (line: string) => void process.stdout.write(`${line}\n`)
const first = '2026-01-05'
const later = '2026-07-01'

const folder = await mkdtemp(join(tmpdir(), 'tongpin-bench-roster-'))
const server = await startEmbedded({ dataDir: join(folder, 'data'), createDatabases: true, log: () => {} })
const within = (name: string): Connection => ({ ...server.connection, database: name })
try {
  await byTheServer('create database bench_base')
  const database = openDatabase(within('bench_base'), { size: 2 })
  await bringUpToDate(database, systemClock.now())
  const { units } = await buildBureau(database.db, systemClock, gathered)
  await openPeer(database.pool)
  const rows = peopleOfACity(Object.values(units), people)
  const files = { 'as our own export': await writeRoster(rows, []), 'with its texts in the cells': plainWorkbook([['工号', '姓名', '政治面貌', '入党日期', '科室', '职务', '党支部', '党小组', '党内职务'], ...rows.map((row) => Object.values(row))]), 'one of a hundred moved': await writeRoster(peopleOfACity(Object.values(units), people, { moved: true }), []) }
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, `${name}.xlsx`), bytes)
  await database.close()
  const taken: Record<string, Measured[]> = {}
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const [name, measured] of Object.entries(await oneRound())) if (round > 0) (taken[name] ??= []).push(measured)
  }
  tell(taken)
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

/** Each import into a database of its own, a copy of the first; the floor on what the import of the same file left. */
async function oneRound(): Promise<Record<string, Measured>> {
  const measured: Record<string, Measured> = {}
  for (const name of ['as our own export', 'with its texts in the cells']) {
    const run = await inCopy(async (connection) => {
      const imported = await child('import-once.ts', connection, name, first)
      const again = await child('import-once.ts', connection, name, later)
      const floor = await child('copy-once.ts', connection, name, first)
      return { imported, floor, again, moved: await child('import-once.ts', connection, 'one of a hundred moved', later) }
    })
    for (const [what, one] of Object.entries(run)) measured[`${name}: ${what}`] = one
  }
  return measured
}

function child(file: string, connection: Connection, name: string, from: string): Promise<Measured> {
  return runChild(file, { BENCH_CONNECTION: JSON.stringify(connection), BENCH_FILE: join(folder, `${name}.xlsx`), BENCH_FROM: from })
}

async function inCopy<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  await byTheServer('create database bench_roster template bench_base')
  try {
    return await work(within('bench_roster'))
  } finally {
    await byTheServer('drop database bench_roster with (force)')
  }
}

async function byTheServer(statement: string): Promise<void> {
  const own = openDatabase(server.connection, { size: 1 })
  await own.pool.query(statement)
  await own.close()
}

function tell(taken: Record<string, Measured[]>): void {
  let reached = true
  for (const name of ['as our own export', 'with its texts in the cells']) {
    const [imported = [], floor = [], again = [], moved = []] = ['imported', 'floor', 'again', 'moved'].map((what) => taken[`${name}: ${what}`])
    const seconds = (list: readonly Measured[]) => median(list.map((one) => one.seconds)).toFixed(2)
    const ratio = median(imported.map((one, round) => one.seconds / (floor[round]?.seconds ?? Number.NaN)))
    const peakMb = Math.max(...[...imported, ...again, ...moved].map((one) => one.peakMb))
    say(`${name}: imported in ${seconds(imported)} s, read and copied in ${seconds(floor)} s; again with nothing changed ${seconds(again)} s, with one of a hundred moved ${seconds(moved)} s`)
    say(`  ratio ${ratio.toFixed(2)} (wanted ${wanted.ratio}), at most ${Math.round(peakMb)} MB (wanted ${wanted.peakMb})`)
    say(`  ${[imported, again, moved, floor].map(([one]) => one?.said.join(', ')).join('; ')}`)
    reached &&= ratio <= wanted.ratio && peakMb <= wanted.peakMb
  }
  say(`load of the machine: ${loadavg().map((load) => load.toFixed(1)).join(' ')}`)
  process.exitCode = reached ? 0 : 1
}
