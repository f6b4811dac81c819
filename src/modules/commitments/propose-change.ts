import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { forbidden } from '../../foundation/errors/common-problems.ts'
import { isOpen, type WordHint } from './commitment-rules.ts'
import { refuse } from './errors.ts'
import { demandWords, itemHints, staleWords, wordingOf, wordsOf } from './item-content.ts'
import { demandNoneInReview, keepChange } from './keep-change.ts'
import { keepStep } from './keep-step.ts'
import { lockItem, writes } from './letter-store.ts'
import { wordsDiffer } from './words-differ.ts'
import type { Words } from './tables.ts'

export type ChangeInput = { version: number; text?: string | undefined; target?: string | null | undefined; targetUnit?: string | undefined; due?: Day | null | undefined; reason: string }

/**
 * Proposes other words for a published item. The item stands as published until group and branch have agreed; one change
 * at a time. Returns the change's id and what is pointed out about its words.
 */
export async function proposeChange(tx: Tx, actor: Actor, id: string, input: ChangeInput): Promise<{ id: string; hints: WordHint[] }> {
  const { item, letter } = await lockItem(tx, actor, id)
  if (!writes(actor, letter)) throw forbidden('commitments.enter-for-others')
  if (!isOpen(item.state, 'proposeChange')) throw refuse('only-published-items-change-through-review')
  if (input.version !== item.version) throw staleWords(item)
  await demandNoneInReview(tx, actor, id)
  const was = wordsOf(item)
  const now: Words = { text: input.text ?? was.text, target: input.target === undefined ? was.target : input.target, targetUnit: input.targetUnit ?? was.targetUnit, due: input.due === undefined ? was.due : input.due }
  if (wordsDiffer(was, now).length === 0) throw refuse('change-changes-nothing')
  const changed = { ...item, text: now.text, target: now.target, target_unit: now.targetUnit, due: now.due }
  demandWords(letter.year, wordingOf(changed))
  const change = await keepChange(tx, actor, id, { proposed: now, reason: input.reason, withdrawal: false })
  await keepStep(tx, actor, item, 'proposeChange', { comment: input.reason, content: now })
  await writeAudit(tx, actor, { action: 'commitments.propose-change', record: id, unitPath: letter.unit_path, change: { change, words: wordsDiffer(was, now) } })
  return { id: change, hints: itemHints(changed) }
}
