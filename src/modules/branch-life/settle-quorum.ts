import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { MeetingKind } from './meeting-kinds.ts'
import { attendeesOf, type Attendee, type Meeting } from './meeting-store.ts'
import { quorumOf, type QuorumResult } from './quorum-rules.ts'

/** The lines that decide whether the host's meeting stands: a partner's people do not help its quorum. */
export function hostLines(meeting: Pick<Meeting, 'unit_id'>, lines: readonly Attendee[]): Attendee[] {
  return lines.filter((line) => line.unit_id === meeting.unit_id)
}

/** The quorum as the list stands; null for kinds that need none. */
export async function settleQuorum(reader: Reader, actor: Actor, meeting: Pick<Meeting, 'id' | 'unit_id'>, kind: MeetingKind): Promise<QuorumResult | null> {
  return kind.quorum ? quorumOf(kind.quorum, hostLines(meeting, await attendeesOf(reader, actor.tenant, meeting.id))) : null
}
