// A city's half-year run, from facts to stored results, as a multiple of hand-written SQL that stores the same figures, points, score and
// grade of every branch: node tools/run.mjs bench/half-year-run.ts [--data FOLDER] [--size city|demo] [--rounds 3]. Wanted: at most 2.0; at most 512 MB.
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { builderActor } from '../src/demo-city/demo-actor.ts'
import { demoTenant } from '../src/demo-city/demo-password.ts'
import { fixedClock } from '../src/foundation/clock/clock.ts'
import { openDatabase, reading, writing, type Database } from '../src/foundation/database/database.ts'
import { computeAssessment, openAssessment } from '../src/modules/assessment/index.ts'
import { unitByCode, unitsBelow } from '../src/modules/organisation/index.ts'
import { gathered } from '../src/modules.ts'
import { openDemoData } from './city/open-city.ts'
import { forgetPeak, peakMemory } from './city/peak-memory.ts'
import { differingBranches, peerTable } from './half-year-run/compare-results.ts'
import { median } from './list-endpoint/measure-rounds.ts'

const { values } = parseArgs({ options: { data: { type: 'string' }, size: { type: 'string', default: 'city' }, rounds: { type: 'string', default: '3' } } })
const wanted = 2
const memory = 512
const period = { from: '2026-01-01', to: '2026-06-30' }
const say = (line: string) => void process.stdout.write(`${line}\n`)
const actor = () => builderActor(fixedClock('2026-12-31T09:00:00+08:00'), gathered)

const data = await openDemoData(values.size === 'demo' ? 'demo' : 'city', values.data, say)
const database = openDatabase(data.connection, { size: 4 })
try {
  // The demo's office entered it on 19 January.
  const { rows: schemes } = await database.pool.query<{ id: string }>(`select id from assessment.scheme where key = 'branch-half-year' order by version desc limit 1`)
  const entered = schemes[0]?.id ?? ''
  const { office, branches } = await reading(database.db, async (reader) => {
    const unit = await unitByCode(reader, demoTenant, 'WC', '2026-12-31')
    if (!unit) throw new Error('there is no working committee')
    return { office: unit.id, branches: (await unitsBelow(reader, demoTenant, unit.path, '2026-12-31')).filter(({ kind }) => kind === 'party.branch').map(({ id }) => id) }
  })
  const sql = await readFile(new URL('half-year-run/peer.sql', import.meta.url), 'utf8')
  await database.pool.query(peerTable)
  let peak = 0
  const measured: { program: number; peer: number }[] = []
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    forgetPeak()
    const opened = await timed(() => writing(database.db, (tx) => openAssessment(tx, actor(), { scheme: entered, title: `量 ${round}`, ...period, unit: office, subjects: branches })))
    await stateByHand(database, opened.result)
    const computed = await timed(() => writing(database.db, (tx) => computeAssessment(tx, actor(), opened.result, { version: 1 })))
    peak = Math.max(peak, peakMemory())
    await database.pool.query('truncate peer.result')
    const peer = await timed(() => database.pool.query(sql, [demoTenant, opened.result, period.from, period.to]))
    const differing = await differingBranches(database.pool, opened.result)
    if (differing.length > 0) throw new Error(`the two do not come to the same numbers, ${differing.length} times:\n${differing.slice(0, 20).join('\n')}`)
    say(`round ${round}: opened in ${opened.seconds.toFixed(2)} s, computed in ${computed.seconds.toFixed(2)} s; by hand ${peer.seconds.toFixed(2)} s; ${branches.length} branches with equal numbers`)
    if (round > 0) measured.push({ program: opened.seconds + computed.seconds, peer: peer.seconds })
  }
  const ratio = median(measured.map(({ program, peer }) => program / peer))
  say(`half-year run of ${branches.length} branches: ${median(measured.map(({ program }) => program)).toFixed(2)} s, by hand ${median(measured.map(({ peer }) => peer)).toFixed(2)} s`)
  say(`ratio ${ratio.toFixed(2)} (wanted ${wanted}: ${ratio <= wanted ? 'reached' : 'NOT reached'}); ${peak.toFixed(0)} MB at most (wanted ${memory}: ${peak <= memory ? 'reached' : 'NOT reached'})`)
  process.exitCode = ratio <= wanted && peak <= memory ? 0 : 1
} finally {
  await database.close()
  await data.close()
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const begun = performance.now()
  const result = await work()
  return { result, seconds: (performance.now() - begun) / 1000 }
}

/** What no record tells, the same for both: planned checks of the branches whose sections check, and a sheet of each group about every branch. */
async function stateByHand({ pool }: Database, assessment: string): Promise<void> {
  await pool.query(
    `insert into assessment.stated_input (tenant, assessment, unit_id, input, value, stated_by, stater_name, stated_at)
     select s.tenant, s.assessment, s.unit_id, 'enterprises-planned', case when exists (select 1 from organisation.coverage c join planning.goal g on g.tenant = c.tenant and g.unit_id = c.section::text and g.measures @> '[{"key": "enterprises-checked"}]' where c.tenant = s.tenant and c.branch::text = s.unit_id) then '40' else '0' end, 'bench', '量', now()
     from assessment.subject s where s.assessment = $1`,
    [assessment],
  )
  await pool.query(
    `with rater as (
       insert into assessment.rater (tenant, assessment, person, person_name, group_name, named_by, named_at)
       select p.tenant, $1, p.id, p.name, (array['机关党委', '其他支部', '科室代表'])[row_number() over (order by p.staff_number)], 'bench', now() from (select * from organisation.person order by staff_number limit 3) p
       returning tenant, assessment, person, group_name)
     insert into assessment.mark (tenant, assessment, person, unit_id, input, item, value)
     select r.tenant, r.assessment, r.person, s.unit_id, 'appraisal', '作用发挥', (array['好', '较好', '一般'])[1 + (ascii(right(s.unit_id, 1)) + length(r.group_name)) % 3]
     from rater r join assessment.subject s on s.tenant = r.tenant and s.assessment = r.assessment`,
    [assessment],
  )
  await pool.query('update assessment.rater set submitted_at = now() where assessment = $1', [assessment])
}
