import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { recordFacts } from '../journal/index.ts'
import { refuse } from './errors.ts'
import { commitmentPublished } from './facts.ts'
import { itemFact } from './item-fact.ts'
import { moveItem } from './keep-step.ts'
import { itemsOf, letterById, lockItem } from './letter-store.ts'
import type { State } from './commitment-rules.ts'
import type { CommitmentTables } from './tables.ts'

const inReview: readonly State[] = ['drafted', 'submitted', 'groupReviewed']

/**
 * Publishes what the branches accepted in these letters, with one fact an item. Nothing is published unreviewed: a
 * letter with an item still in review, or with none accepted, is refused and nothing is published. Returns how many items.
 */
export async function publishLetters(tx: Tx, actor: Actor, letters: readonly string[]): Promise<number> {
  let published = 0
  for (const id of [...new Set(letters)].sort()) {
    const letter = await letterById(tx, actor, id)
    demand(actor, 'commitments.publish', letter.unit_path, 'commitments.see')
    const items = await itemsOf(tx, actor, id)
    const accepted = items.filter(({ state }) => state === 'accepted')
    if (accepted.length === 0 || items.some(({ state }) => inReview.includes(state))) throw refuse('nothing-is-published-unreviewed', { holder: letter.holder_name })
    for (const { id: itemId } of accepted) {
      const { item } = await lockItem(tx, actor, itemId)
      const version = await moveItem(tx, actor, item, 'publish')
      await on<CommitmentTables>(tx).updateTable('commitments.item').set({ published_on: actor.today }).where('tenant', '=', actor.tenant).where('id', '=', itemId).execute()
      await recordFacts(tx, actor, [{ ...itemFact(letter, item, itemId, version), kind: commitmentPublished, date: actor.today }])
    }
    published += accepted.length
    await writeAudit(tx, actor, { action: 'commitments.publish-letter', record: id, unitPath: letter.unit_path, change: { items: accepted.length } })
  }
  return published
}
