// Facts written a second in batches, as a multiple of what bare pg needs for the same rows, and sealing cost as a share of writing
// (CPU of Node and wall clock): node tools/run.mjs bench/facts.ts [--facts 40000] [--batch 100] [--rounds 5]
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Actor } from '../src/foundation/actor/actor.ts'
import { writeAudit } from '../src/foundation/audit/audit.ts'
import { systemClock } from '../src/foundation/clock/clock.ts'
import { openDatabase, reading, writing } from '../src/foundation/database/database.ts'
import { startEmbedded } from '../src/foundation/database/embedded/index.ts'
import { bringUpToDate } from '../src/open-program.ts'
import { recordFacts, sealTenant, verifyJournal, type NewFact } from '../src/modules/journal/index.ts'

const { values } = parseArgs({ options: { facts: { type: 'string', default: '40000' }, batch: { type: 'string', default: '100' }, rounds: { type: 'string', default: '5' } } })
const facts = Number(values.facts)
const batch = Number(values.batch)
const rounds = Number(values.rounds)
const sealingAtMost = 0.5
const say = (line: string) => void process.stdout.write(`${line}\n`)

type Cost = { seconds: number; cpu: number }

async function cost(work: () => Promise<unknown>): Promise<Cost> {
  const cpu = process.cpuUsage()
  const begun = performance.now()
  await work()
  const used = process.cpuUsage(cpu)
  return { seconds: (performance.now() - begun) / 1000, cpu: (used.user + used.system) / 1e6 }
}

const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
const at = systemClock.now()
const actor: Actor = { tenant: 'bench', account: 'b2', person: null, name: '陆工远', grants: [], lang: 'zh', at, today: at.toISOString().slice(0, 10), trail: { decisions: 0, audits: 0 } }
const held = { kind: 'branch-life.meeting-held', label: { zh: '', en: '' }, measure: { zh: '', en: '' }, sentence: () => ({ zh: '', en: '' }) }
const unit = { id: '0198c9b0-0000-7000-8000-000000000001', path: '/0198c9b0-0000-7000-8000-000000000000/0198c9b0-0000-7000-8000-000000000001/', name: '第二党支部(专业统计支部)' }
const aBatch = (): NewFact[] => Array.from({ length: batch }, (_, index) => ({ kind: held, date: '2026-01-08', unit, person: `p${index}`, attributes: { meetingKind: 'committeeMeeting', servesGoal: 'K4', attended: 5, due: 5 }, source: { module: 'branch-life', record: `r${index}`, version: 1 } }))

const dataDir = await mkdtemp(join(tmpdir(), 'tongpin-bench-facts-'))
const server = await startEmbedded({ dataDir, log: () => {} })
const database = openDatabase(server.connection, { size: 2 })
try {
  await bringUpToDate(database, at)
  const { db, pool } = database
  // The peer: the same rows, already as arrays, in the plainest statement that pg can send, to a table of the same columns and indexes.
  await pool.query('create schema peer; create table peer.fact (like journal.fact including all)')
  const bare = async () => {
    const client = await pool.connect()
    try {
      await client.query('begin')
      const rows = aBatch()
      const ids = rows.map(() => crypto.randomUUID())
      await client.query(
        `insert into peer.fact (tenant, id, kind, date, unit_id, unit_path, unit_name, person, quantity, attributes, source_module, source_record, source_version, recorded_by, recorder_name, recorded_at)
         select 'bench', id, 'branch-life.meeting-held', '2026-01-08', $2, $3, $4, person, 1, attributes::jsonb, 'branch-life', record, 1, 'b2', 'B2', $5
         from unnest($1::uuid[], $6::text[], $7::text[], $8::text[]) as new (id, person, attributes, record)`,
        [ids, unit.id, unit.path, unit.name, at, rows.map((row) => row.person), rows.map((row) => JSON.stringify(row.attributes)), rows.map((row) => row.source.record)],
      )
      await client.query('commit')
    } finally {
      client.release()
    }
  }
  const ours = () =>
    writing(db, async (tx) => {
      await recordFacts(tx, actor, aBatch())
      await writeAudit(tx, actor, { action: 'bench.write', record: 'r', change: {} })
    })
  const many = (once: () => Promise<unknown>) => async () => {
    for (let done = 0; done < facts; done += batch) await once()
  }
  const seal = async () => {
    while ((await writing(db, (tx) => sealTenant(tx, 'bench', at))) > 0);
  }
  const measured: { writing: Cost; peer: Cost; sealing: Cost }[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const one = round % 2 === 0 ? { writing: await cost(many(ours)), peer: await cost(many(bare)) } : { peer: await cost(many(bare)), writing: await cost(many(ours)) }
    const sealing = await cost(seal)
    if (round > 0) measured.push({ ...one, sealing })
  }
  const verified = await reading(db, (reader) => verifyJournal(reader, 'bench'))
  if (!verified.ok || verified.waiting !== 0) throw new Error('the journal that was measured does not verify')
  const of = (pick: (round: (typeof measured)[number]) => number) => median(measured.map(pick))
  const verifying = await cost(() => reading(db, (reader) => verifyJournal(reader, 'bench')))
  const share = of((round) => round.sealing.seconds / round.writing.seconds)
  say(`facts a second: ${Math.round(of((round) => facts / round.writing.seconds))} (batches of ${batch} with their audit row, each committed to disk)`)
  say(`seconds of writing as a multiple of bare pg: ${of((round) => round.writing.seconds / round.peer.seconds).toFixed(2)}`)
  say(`sealing as a share of writing: ${share.toFixed(2)} of its seconds, ${of((round) => round.sealing.cpu / round.writing.cpu).toFixed(2)} of Node's CPU (floor: at most ${sealingAtMost})`)
  say(`rows verified a second: ${Math.round(verified.rows / verifying.seconds)}; seals ${verified.seals}, rows ${verified.rows}`)
  process.exitCode = share <= sealingAtMost ? 0 : 1
} finally {
  await database.close()
  await server.stop()
  await rm(dataDir, { recursive: true, force: true })
}
