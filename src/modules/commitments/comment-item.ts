import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { forbidden } from '../../foundation/errors/common-problems.ts'
import { keepStep } from './keep-step.ts'
import { lockItem, seesAll } from './letter-store.ts'

/** Adds a comment to an item, for those who see its review. Comments stay. */
export async function commentItem(tx: Tx, actor: Actor, id: string, comment: string): Promise<void> {
  const { item, letter } = await lockItem(tx, actor, id)
  if (!seesAll(actor, letter)) throw forbidden('commitments.see')
  await keepStep(tx, actor, item, 'comment', { comment })
  await writeAudit(tx, actor, { action: 'commitments.comment-item', record: id, unitPath: letter.unit_path })
}
