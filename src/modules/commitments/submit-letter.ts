import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { forbidden, notFound } from '../../foundation/errors/common-problems.ts'
import { refuse } from './errors.ts'
import { moveItem } from './keep-step.ts'
import { itemsOf, letterById, lockItem, seesAll, writes } from './letter-store.ts'

/** Hands every draft of a letter to the group. Returns how many; a letter without drafts is refused. */
export async function submitLetter(tx: Tx, actor: Actor, id: string): Promise<number> {
  const letter = await letterById(tx, actor, id)
  if (!seesAll(actor, letter)) throw notFound()
  if (!writes(actor, letter)) throw forbidden('commitments.enter-for-others')
  const drafts = (await itemsOf(tx, actor, id)).filter(({ state }) => state === 'drafted')
  if (drafts.length === 0) throw refuse('only-drafts-are-submitted')
  for (const draft of drafts) await moveItem(tx, actor, (await lockItem(tx, actor, draft.id)).item, 'submit')
  await writeAudit(tx, actor, { action: 'commitments.submit-letter', record: id, unitPath: letter.unit_path, change: { items: drafts.length } })
  return drafts.length
}
