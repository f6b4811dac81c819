import type { Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { factRecords, type FactRecord } from '../journal/index.ts'
import type { Unit } from '../organisation/index.ts'
import type { CountedMeeting } from './compliance-rules.ts'
import { meetingHeld, meetingNotHeld } from './facts.ts'
import { meetingKindsOn } from './meeting-kinds.ts'

/** What the journal says of one meeting for one unit. `satisfies`: the duties that its kind fulfils. */
export type ClosedMeeting = CountedMeeting & { unitName: string; satisfies: readonly string[]; due: number; attended: number; recorder: string }

const most = 100_000

/** What took place, or did not, at or below a unit in a stretch of days, as the journal has it now. The caller has decided that the actor may see it. */
export async function closedMeetings(reader: Reader, actor: Actor, { unit, from, to }: { unit: Unit; from: Day; to: Day }): Promise<ClosedMeeting[]> {
  const satisfies = new Map((await meetingKindsOn(reader, actor.tenant, to)).map((kind) => [kind.key, kind.satisfies]))
  const facts = await factRecords(reader, actor.tenant, { kinds: [meetingHeld.kind, meetingNotHeld.kind], where: [], units: [unit.id], from, to, asOf: actor.at, aggregate: 'count' }, { limit: most, offset: 0 })
  return facts.map((fact) => closedMeeting(fact, satisfies))
}

function closedMeeting({ kind, date, unitName, recorderName, late, attributes, source }: FactRecord, satisfies: ReadonlyMap<string, readonly string[]>): ClosedMeeting {
  return {
    id: source.record,
    unit: String(attributes['unit']),
    unitName,
    day: date,
    state: kind === meetingHeld.kind ? 'held' : 'notHeld',
    late,
    wantsQuorum: attributes['want'] === 'quorum',
    unlinked: attributes['unlinked'] === true,
    satisfies: satisfies.get(String(attributes['meetingKind'])) ?? [],
    due: Number(attributes['due']),
    attended: Number(attributes['attended']),
    recorder: recorderName,
  }
}
