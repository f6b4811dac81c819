import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import type { Tx } from '../../../foundation/database/database.ts'
import { forbidden } from '../../../foundation/errors/common-problems.ts'
import { reverseFacts } from '../../journal/index.ts'
import { staleWords } from '../item-content.ts'
import { itemRecord } from '../item-fact.ts'
import { moveItem, type StepInput } from '../keep-step.ts'
import { lockItem, writes } from '../letter-store.ts'
import type { Item, Letter } from '../tables.ts'

export type WithdrawalInput = { version: number; reason: string }

/** Takes back an item before its publication, wherever its review stands; it stays readable with the reason. Returns its new version. */
export async function withdrawItem(tx: Tx, actor: Actor, id: string, { version, reason }: WithdrawalInput): Promise<number> {
  const { item, letter } = await lockItem(tx, actor, id)
  if (!writes(actor, letter)) throw forbidden('commitments.enter-for-others')
  if (version !== item.version) throw staleWords(item)
  const now = await moveItem(tx, actor, item, 'withdraw', { comment: reason })
  await writeAudit(tx, actor, { action: 'commitments.withdraw-item', record: id, unitPath: letter.unit_path, change: { version: now, was: item.state } })
  return now
}

/**
 * Takes back a published item that group and branch have let go: what was promised is reversed, not deleted. What was done
 * for it so far was done, and stays counted.
 */
export async function takeBack(tx: Tx, actor: Actor, { item, letter }: { item: Item; letter: Letter }, step: StepInput): Promise<void> {
  await moveItem(tx, actor, item, 'acceptWithdrawal', step)
  await reverseFacts(tx, actor, { module: 'commitments', record: itemRecord(letter.id, item.id) }, 'withdrawn through review')
}
