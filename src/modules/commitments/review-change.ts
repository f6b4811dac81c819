import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { recordFacts, reverseFacts } from '../journal/index.ts'
import { isOpen } from './commitment-rules.ts'
import { meetingOf, type BranchDecision } from './decide-item.ts'
import { refuse } from './errors.ts'
import { commitmentPublished } from './facts.ts'
import { itemFact, itemRecord } from './item-fact.ts'
import { keepStep, type StepInput } from './keep-step.ts'
import { lockItem } from './letter-store.ts'
import { demandReason, type GroupReview } from './review-item.ts'
import type { Change, ChangeState, CommitmentTables, Item, Letter, Words } from './tables.ts'
import { takeBack } from './withdrawal/withdraw-item.ts'

/** The group forwards a proposed change to the branch, or returns it with a reason. */
export async function reviewChange(tx: Tx, actor: Actor, id: string, input: GroupReview): Promise<void> {
  const { change, item, letter } = await lockChange(tx, actor, id)
  demand(actor, 'commitments.review-in-group', letter.unit_path)
  demandReason(input.decision, input.comment)
  if (change.state !== 'proposed') throw refuse('change-is-closed')
  const state = input.decision === 'forward' ? 'groupReviewed' : 'returned'
  await moveChange(tx, actor, id, state)
  await keepStep(tx, actor, item, input.decision === 'forward' ? 'forwardChange' : 'returnChange', { comment: input.comment })
  await writeAudit(tx, actor, { action: 'commitments.review-change', record: item.id, unitPath: letter.unit_path, change: { change: id, decision: input.decision } })
}

/** Records what the branch decided on a change; an accepted one becomes the item's words (the old ones stay in its story), or takes the item back. */
export async function decideChange(tx: Tx, actor: Actor, id: string, input: BranchDecision): Promise<void> {
  const { change, item, letter } = await lockChange(tx, actor, id)
  demand(actor, 'commitments.decide-in-branch', letter.branch_path)
  demandReason(input.decision, input.reason)
  if (change.state !== 'groupReviewed' || !isOpen(item.state, 'proposeChange')) throw refuse('change-is-closed')
  const meeting = meetingOf(actor, input)
  await moveChange(tx, actor, id, input.decision === 'accept' ? 'accepted' : 'returned')
  const said = { comment: input.reason, ...meeting }
  if (input.decision === 'return') await keepStep(tx, actor, item, 'returnChange', change.withdrawal ? said : { ...said, content: change.proposed })
  else if (change.withdrawal) await takeBack(tx, actor, { item, letter }, said)
  else await takeWords(tx, actor, { item, letter }, change.proposed, said)
  await writeAudit(tx, actor, { action: 'commitments.decide-change', record: item.id, unitPath: letter.branch_path, change: { change: id, decision: input.decision } })
}

/** The item takes other words; what was promised is counted by them, from the day on which it was published. */
async function takeWords(tx: Tx, actor: Actor, { item, letter }: { item: Item; letter: Letter }, words: Words, said: StepInput): Promise<void> {
  const now = { text: words.text, target: words.target, target_unit: words.targetUnit, due: words.due, version: item.version + 1 }
  await on<CommitmentTables>(tx).updateTable('commitments.item').set(now).where('tenant', '=', actor.tenant).where('id', '=', item.id).execute()
  await keepStep(tx, actor, item, 'acceptChange', { ...said, content: words })
  await reverseFacts(tx, actor, { module: 'commitments', record: itemRecord(letter.id, item.id) }, 'changed through review')
  await recordFacts(tx, actor, [{ ...itemFact(letter, { ...item, ...now }, item.id, now.version), kind: commitmentPublished, date: item.published_on ?? actor.today }])
}

async function lockChange(tx: Tx, actor: Actor, id: string) {
  const query = on<CommitmentTables>(tx).selectFrom('commitments.change').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id)
  const seen = await query.executeTakeFirst()
  if (!seen) throw notFound()
  const { item, letter } = await lockItem(tx, actor, seen.item)
  const change: Change = (await query.executeTakeFirst()) ?? seen
  return { change, item, letter }
}

async function moveChange(tx: Tx, actor: Actor, id: string, state: ChangeState): Promise<void> {
  await on<CommitmentTables>(tx).updateTable('commitments.change').set({ state }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
}
