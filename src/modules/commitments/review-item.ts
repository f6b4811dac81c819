import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { refuse } from './errors.ts'
import { moveItem } from './keep-step.ts'
import { lockItem } from './letter-store.ts'

export type GroupReview = { decision: 'forward' | 'return'; comment?: string | undefined }

/** The group leader forwards an item to the branch, or returns it with a reason. Returns the item's new version. */
export async function reviewItem(tx: Tx, actor: Actor, id: string, input: GroupReview): Promise<number> {
  const { item, letter } = await lockItem(tx, actor, id)
  demand(actor, 'commitments.review-in-group', letter.unit_path)
  demandReason(input.decision, input.comment)
  const version = await moveItem(tx, actor, item, input.decision === 'forward' ? 'forward' : 'groupReturn', { comment: input.comment })
  await writeAudit(tx, actor, { action: 'commitments.review-item', record: id, unitPath: letter.unit_path, change: { decision: input.decision } })
  return version
}

/** Nobody gets an item back without being told why. */
export function demandReason(decision: string, reason: string | undefined): void {
  if (decision === 'return' && !reason?.trim()) throw refuse('return-needs-a-reason', {}, [{ path: 'reason', code: 'commitments.error.return-needs-a-reason' }])
}
