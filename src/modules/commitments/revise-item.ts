import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { forbidden } from '../../foundation/errors/common-problems.ts'
import { transition } from './commitment-rules.ts'
import type { KeptItem } from './draft-item.ts'
import { refuse } from './errors.ts'
import { itemContent, itemHints, staleWords, wordsOf, type ItemInput } from './item-content.ts'
import { moveItem } from './keep-step.ts'
import { lockItem, writes } from './letter-store.ts'
import { wordsDiffer } from './words-differ.ts'
import type { CommitmentTables, Item } from './tables.ts'

/**
 * Revises a draft or a returned item; it is a draft again, with its new words kept beside the old ones. Refused while
 * the item is in review, and after publication, where it changes through review only.
 */
export async function reviseItem(tx: Tx, actor: Actor, id: string, input: Partial<ItemInput> & { version: number }): Promise<KeptItem> {
  const { item, letter } = await lockItem(tx, actor, id)
  if (!writes(actor, letter)) throw forbidden('commitments.enter-for-others')
  const move = transition(item.state, 'revise')
  if ('broken' in move) throw refuse(move.broken)
  if (input.version !== item.version) throw staleWords(item)
  const content = await itemContent(tx, actor, letter, { ...inputOf(item), ...given(input) })
  const version = await moveItem(tx, actor, item, 'revise', { content: wordsOf(content) })
  await on<CommitmentTables>(tx).updateTable('commitments.item').set({ ...content, partners: JSON.stringify(content.partners) }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'commitments.revise-item', record: id, unitPath: letter.unit_path, change: { version, words: wordsDiffer(wordsOf(item), wordsOf(content)) } })
  return { id, letter: letter.id, version, hints: itemHints(content) }
}

function inputOf(item: Item): ItemInput {
  const { kind, form, category, text, target, due, goal, beneficiary } = item
  return { kind, form, category, text, target, targetUnit: item.target_unit, due, goal, beneficiary, partners: item.partners.map((partner) => partner.id) }
}

/** The fields that the request carries; those it leaves out stay as they are. */
function given({ version: _version, ...input }: Partial<ItemInput> & { version: number }): Partial<ItemInput> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
}
