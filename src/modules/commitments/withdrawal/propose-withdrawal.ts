import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import type { Tx } from '../../../foundation/database/database.ts'
import { forbidden } from '../../../foundation/errors/common-problems.ts'
import { transition } from '../commitment-rules.ts'
import { refuse } from '../errors.ts'
import { staleWords, wordsOf } from '../item-content.ts'
import { demandNoneInReview, keepChange } from '../keep-change.ts'
import { keepStep } from '../keep-step.ts'
import { lockItem, writes } from '../letter-store.ts'
import type { WithdrawalInput } from './withdraw-item.ts'

/** Proposes to take back a published item; it stands until group and branch have agreed. Returns the id of the change. */
export async function proposeWithdrawal(tx: Tx, actor: Actor, id: string, { version, reason }: WithdrawalInput): Promise<string> {
  const { item, letter } = await lockItem(tx, actor, id)
  if (!writes(actor, letter)) throw forbidden('commitments.enter-for-others')
  const move = transition(item.state, 'acceptWithdrawal')
  if ('broken' in move) throw refuse(move.broken)
  if (version !== item.version) throw staleWords(item)
  await demandNoneInReview(tx, actor, id)
  const change = await keepChange(tx, actor, id, { proposed: wordsOf(item), reason, withdrawal: true })
  await keepStep(tx, actor, item, 'proposeWithdrawal', { comment: reason })
  await writeAudit(tx, actor, { action: 'commitments.propose-withdrawal', record: id, unitPath: letter.unit_path, change: { change } })
  return change
}
