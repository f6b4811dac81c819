import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { refuse } from './errors.ts'
import { reenterFacts } from './meeting-facts.ts'
import { meetingKindOn } from './meeting-kinds.ts'
import { demandAttendanceComplete, demandHappened, lateReasonFor } from './meeting-rules.ts'
import { attendeesOf, meetingToChange } from './meeting-store.ts'
import { quorumSentence } from './quorum-rules.ts'
import { saveChange } from './save-change.ts'
import { hostLines, settleQuorum } from './settle-quorum.ts'

/** `reason`: needed when the meeting lies more than a week back, or when it had been recorded as not held. */
export type HoldMeeting = { version: number; reason?: string | undefined }

/**
 * Records that the meeting took place: attendance complete, quorum met. From here it counts, once, in every duty it
 * satisfies and in each participant's record. Without a quorum it is refused with the sentence that works it out.
 */
export async function holdMeeting(tx: Tx, actor: Actor, id: string, { version, reason }: HoldMeeting): Promise<number> {
  const meeting = await meetingToChange(tx, actor, id, version)
  if (meeting.state === 'held') throw refuse('meeting-is-closed')
  demandHappened(meeting.day, actor.today)
  const kind = await meetingKindOn(tx, actor.tenant, meeting.kind, meeting.day)
  demandAttendanceComplete(hostLines(meeting, await attendeesOf(tx, actor.tenant, id)))
  const quorum = await settleQuorum(tx, actor, meeting, kind)
  if (kind.quorum && quorum && !quorum.met) throw refuse('quorum-not-met', { sentence: quorumSentence(kind.quorum, quorum)[actor.lang] }, [], { quorum })
  const late = lateReasonFor(meeting.day, actor.today, reason)
  if (meeting.state === 'notHeld' && !reason) throw refuse('correction-needs-a-reason', {}, [{ path: 'reason', code: 'required' }])
  const newVersion = await saveChange(tx, actor, meeting, { state: 'held', quorum: quorum && JSON.stringify(quorum), late: late !== null, late_reason: late, not_held_reason: null, closed_at: actor.at, closed_by_name: actor.name }, { state: 'held' }, meeting.state === 'notHeld' ? (reason ?? null) : null)
  await reenterFacts(tx, actor, id, reason ?? null)
  await writeAudit(tx, actor, { action: 'branch-life.hold-meeting', record: id, unitPath: meeting.unit_path, change: { day: meeting.day, quorum, late: late !== null } })
  return newVersion
}
