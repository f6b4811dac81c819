import type { Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { factRecords, type FactRecord } from '../journal/index.ts'
import type { Unit } from '../organisation/index.ts'
import { dutyFulfilled } from '../rhythms/index.ts'
import type { CountedMeeting } from './compliance-rules.ts'
import { meetingNotHeld } from './facts.ts'

/** What the journal says of one duty of one unit: that a meeting or a report fulfilled it, or that a meeting did not come about. */
export type DutyRecord = CountedMeeting & { module: string; duties: readonly string[]; unitName: string; title: string; due: number; attended: number; recorder: string }

const most = 100_000
const said = (value: unknown): string => String(value ?? '')

/** What fulfilled a duty, or failed to, at or below a unit in a stretch of days, as the journal has it now. The caller has decided that the actor may see it. */
export async function dutyRecords(reader: Reader, actor: Actor, { unit, from, to }: { unit: Unit; from: Day; to: Day }): Promise<DutyRecord[]> {
  const question = { where: [], units: [unit.id], from, to, asOf: actor.at, aggregate: 'count' as const }
  const page = { limit: most, offset: 0, seals: false as const }
  const fulfilled = await factRecords(reader, actor.tenant, { ...question, kinds: [dutyFulfilled.kind], day: { attribute: 'countsOn', otherwiseEndOf: 'countsOn' } }, page)
  const failed = await factRecords(reader, actor.tenant, { ...question, kinds: [meetingNotHeld.kind] }, page)
  return [...fulfilled.map((fact) => recordOf(fact, 'held')), ...failed.map((fact) => recordOf(fact, 'notHeld'))]
}

function recordOf({ date, unitName, recorderName, late, attributes, source }: FactRecord, state: 'held' | 'notHeld'): DutyRecord {
  return {
    module: source.module,
    id: source.record,
    unit: said(attributes['unit']),
    unitName,
    title: said(attributes['title']),
    day: said(attributes['countsOn'] ?? date),
    state,
    late: late || attributes['late'] === true,
    wantsQuorum: attributes['want'] === 'quorum',
    unlinked: attributes['unlinked'] === true,
    duties: state === 'held' ? [said(attributes['duty'])] : said(attributes['wouldFulfil']).split(' ').filter(Boolean),
    due: Number(attributes['due'] ?? 0),
    attended: Number(attributes['attended'] ?? 0),
    recorder: recorderName,
  }
}
