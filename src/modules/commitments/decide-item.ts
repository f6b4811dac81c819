import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { refuse } from './errors.ts'
import { moveItem } from './keep-step.ts'
import { lockItem } from './letter-store.ts'
import { demandReason } from './review-item.ts'

/** `meeting`: the general meeting that decided; `record`: its id in branch-life where it is kept there. */
export type BranchDecision = { decision: 'accept' | 'return'; reason?: string | undefined; meeting: { title: string; date: Day; record?: string | undefined } }

/**
 * Records what the branch meeting decided on one item: accepted, or returned with the reason. The secretary writes it
 * down; the meeting decided. Returns the item's new version.
 */
export async function decideItem(tx: Tx, actor: Actor, id: string, input: BranchDecision): Promise<number> {
  const { item, letter } = await lockItem(tx, actor, id)
  demand(actor, 'commitments.decide-in-branch', letter.branch_path)
  demandReason(input.decision, input.reason)
  const version = await moveItem(tx, actor, item, input.decision === 'accept' ? 'accept' : 'branchReturn', { comment: input.reason, ...meetingOf(actor, input) })
  await writeAudit(tx, actor, { action: 'commitments.decide-item', record: id, unitPath: letter.branch_path, change: { decision: input.decision, meeting: input.meeting.record ?? input.meeting.date } })
  return version
}

/** The meeting as a step names it; it can't lie in the future. */
export function meetingOf(actor: Actor, { meeting }: BranchDecision): { meeting: string; meetingRecord: string | null } {
  if (meeting.date > actor.today) throw refuse('meeting-in-the-future', {}, [{ path: 'meeting.date', code: 'commitments.error.meeting-in-the-future' }])
  return { meeting: `${meeting.date} ${meeting.title}`, meetingRecord: meeting.record ?? null }
}
