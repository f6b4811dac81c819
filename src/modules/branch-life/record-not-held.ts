import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { refuse } from './errors.ts'
import { reenterFacts } from './meeting-facts.ts'
import { meetingKindOn } from './meeting-kinds.ts'
import { demandHappened, lateReasonFor } from './meeting-rules.ts'
import { meetingToChange } from './meeting-store.ts'
import { saveChange } from './save-change.ts'
import { settleQuorum } from './settle-quorum.ts'

/** `reason`: why it did not come about (want of quorum says itself in numbers beside it). */
export type RecordNotHeld = { version: number; reason: string }

/** Records that a meeting did not come about, kindly and for good; on a held one it is a correction. It decides nothing and fulfils no duty. */
export async function recordNotHeld(tx: Tx, actor: Actor, id: string, { version, reason }: RecordNotHeld): Promise<number> {
  const meeting = await meetingToChange(tx, actor, id, version)
  if (meeting.state === 'notHeld') throw refuse('meeting-is-closed')
  demandHappened(meeting.day, actor.today)
  const kind = await meetingKindOn(tx, actor.tenant, meeting.kind, meeting.day)
  const quorum = await settleQuorum(tx, actor, meeting, kind)
  const late = lateReasonFor(meeting.day, actor.today, reason)
  const newVersion = await saveChange(tx, actor, meeting, { state: 'notHeld', not_held_reason: reason, quorum: quorum && JSON.stringify(quorum), late: late !== null, late_reason: late, closed_at: actor.at, closed_by_name: actor.name }, { state: 'notHeld', reason }, meeting.state === 'held' ? reason : null)
  await reenterFacts(tx, actor, id, reason)
  await writeAudit(tx, actor, { action: 'branch-life.record-not-held', record: id, unitPath: meeting.unit_path, change: { day: meeting.day, quorum } })
  return newVersion
}
