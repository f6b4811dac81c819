import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { fixedClock } from '../../foundation/clock/clock.ts'
import { dayOf } from '../../foundation/clock/day.ts'
import { reading, writing, type Reader, type Tx } from '../../foundation/database/database.ts'
import { hashPassword } from '../../modules/access/index.ts'
import { recordFacts, sealTenant } from '../../modules/journal/index.ts'
import { unitByCode, type Unit } from '../../modules/organisation/index.ts'
import { dutiesOn } from '../../modules/rhythms/index.ts'
import type { Gathered } from '../../offer.ts'
import { builderActor } from '../demo-actor.ts'
import { demoPassword, demoTenant } from '../demo-password.ts'
import { enterWork } from './agency-goals.ts'
import { cityPlan, type AgencyPlan } from './city-plan.ts'
import { shareOf, type CitySize } from './city-size.ts'
import { openAgency, type OpenAgency } from './open-agency.ts'
import { kindsOf, type MeetingWords, type Recording, type Written } from './record-moment.ts'
import { sectionYear } from './section-year.ts'
import { judgeCommitments, publishCommitments, writeProgress } from './write-commitments.ts'
import { writeMeetings } from './write-meetings.ts'
import { writeAttendees, writeRows } from './write-rows.ts'
import { writeSectionWork } from './write-section-work.ts'
import { halfMonths } from './year-days.ts'

/** What the making of a city works with. `say`: one line of progress. */
export type CityParts = { db: Reader; gathered: Gathered; say(line: string): void }

const opening = fixedClock('2026-01-05T09:00:00+08:00')
const sealedAt = new Date('2026-12-31T08:59:30+08:00')

/** Records are complete in this order: what a table's rows refer to is written before them. */
const tables = ['branch_life.meeting', 'commitments.letter', 'commitments.item', 'commitments.step', 'commitments.progress', 'planning.goal_progress', 'ledgers.entry', 'ledgers.entry_version'] as const

/** How many agencies are worked on at once: the program makes one while the server writes another. */
const workers = 2

/**
 * Makes a city of this size below the working committee, whose unit is there already: agency by agency, structure, people and
 * plans through the rooms' commands, the mass of the year's records in batches with their facts through the journal's writer.
 * The same size gives the same city. Ends with everything sealed.
 */
export async function loadCity({ db, gathered, say }: CityParts, size: CitySize): Promise<void> {
  const builder = builderActor(opening, gathered)
  const workingCommittee = await reading(db, (reader) => unitByCode(reader, demoTenant, 'WC', builder.today))
  if (!workingCommittee) throw new Error('The city has no working committee yet.')
  const words = await reading(db, (reader) => meetingWords(reader))
  const kindOf = kindsOf(gathered)
  const passwordHash = await hashPassword(demoPassword)
  const waiting = cityPlan(size)
  const all = waiting.length
  let done = 0
  const work = async () => {
    for (let plan = waiting.shift(); plan; plan = waiting.shift()) {
      await makeAgency(db, builder, plan, workingCommittee, passwordHash, { words, kindOf }, shareOf(size))
      done += 1
      if (done % 10 === 0 || done === all) say(`${done} of ${all} agencies`)
    }
  }
  await Promise.all(Array.from({ length: workers }, work))
  say('Sealing …')
  while ((await writing(db, (tx) => sealTenant(tx, demoTenant, sealedAt))) > 0);
}

async function makeAgency(db: Reader, builder: Actor, plan: AgencyPlan, workingCommittee: Unit, passwordHash: string, shared: Pick<Recording, 'words' | 'kindOf'>, share: number): Promise<void> {
  const agency = await writing(db, (tx) => openAgency(tx, at(builder, opening.now()), plan, workingCommittee, passwordHash))
  await writing(db, (tx) => liveTheYear(tx, builder, agency, shared, share))
}

/** The year of an agency, moment by moment, in one transaction. */
async function liveTheYear(tx: Tx, builder: Actor, agency: OpenAgency, shared: Pick<Recording, 'words' | 'kindOf'>, share: number): Promise<void> {
  // Foreign keys are looked up by plans that were made while the tables were empty; a city would be read from end to end for every row.
  await sql`set local enable_seqscan = off`.execute(tx)
  await sql`discard plans`.execute(tx)
  const clerk = { ...builder, account: agency.clerk.account, person: agency.clerk.person.id, name: agency.clerk.person.name }
  const work = await enterWork(tx, at(clerk, new Date('2026-01-20T10:00:00+08:00')), agency)
  const years = agency.branches.map(({ plan }) => sectionYear(plan, share))
  let items: ReturnType<typeof publishCommitments> = []
  for (const [half, when] of halfMonths.entries()) {
    const recording: Recording = { ...shared, tx, actor: at(clerk, new Date(when.recordedAt)), agency, work }
    const written: Written = { rows: new Map(), facts: [] }
    writeMeetings(recording, when, written)
    if (half === 2) items = publishCommitments(recording, share, written)
    writeProgress(recording, items, half, written)
    if (half === halfMonths.length - 1) judgeCommitments(recording, items, written)
    writeSectionWork(recording, years, half, written)
    for (const table of tables) await writeRows(tx, table, written.rows.get(table) ?? [])
    await writeAttendees(tx, builder.tenant, written.rows.get('branch_life.attendee') ?? [])
    await recordFacts(tx, recording.actor, written.facts)
    await writeAudit(tx, recording.actor, { action: 'demo.record-half-month', record: agency.agency.id, unitPath: agency.agency.path, change: { month: when.month, half: when.half, facts: written.facts.length } })
  }
}

function at(actor: Actor, moment: Date): Actor {
  return { ...actor, at: moment, today: dayOf(moment, 'Asia/Shanghai'), trail: { decisions: 0, audits: 0 } }
}

async function meetingWords(reader: Reader): Promise<MeetingWords> {
  const duties = await dutiesOn(reader, demoTenant, '2026-01-01')
  const { rows } = await sql<{ key: string; zh: string; en: string; required: boolean; satisfies: string[]; quorum: boolean }>`
    select key, label_zh as zh, label_en as en, required, satisfies, quorum_part is not null as quorum from branch_life.meeting_kind where tenant = ''`.execute(reader)
  return new Map(rows.map(({ key, satisfies, ...kind }) => [key, { ...kind, duties: duties.filter(({ code }) => satisfies.includes(code)).map(({ code, label }) => ({ code, zh: label.zh, en: label.en })) }]))
}
