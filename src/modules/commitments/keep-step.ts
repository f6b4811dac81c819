import type { Actor } from '../../foundation/actor/actor.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { transition, type Act } from './commitment-rules.ts'
import { refuse } from './errors.ts'
import type { CommitmentTables, Item, Words } from './tables.ts'

export type StepInput = { comment?: string | undefined; meeting?: string | undefined; meetingRecord?: string | null | undefined; content?: Words | undefined }

/** Writes one dated record of an item's story: what was done, in which state it left the item, by whom, with which words. */
export async function keepStep(tx: Tx, actor: Actor, item: Pick<Item, 'id' | 'state'>, act: string, input: StepInput = {}): Promise<void> {
  await on<CommitmentTables>(tx)
    .insertInto('commitments.step')
    .values({
      tenant: actor.tenant, id: newId(actor.at), item: item.id, act, state: item.state, at: actor.at, date: actor.today, by_account: actor.account, by_name: actor.name,
      comment: input.comment ?? '', meeting: input.meeting ?? '', meeting_record: input.meetingRecord ?? null, content: input.content ? JSON.stringify(input.content) : null,
    })
    .execute()
}

/** Moves an item by an act, or throws the sentence that forbids it; keeps the step. Returns the new version. */
export async function moveItem(tx: Tx, actor: Actor, item: Item, act: Act, input: StepInput = {}): Promise<number> {
  const move = transition(item.state, act)
  if ('broken' in move) throw refuse(move.broken)
  const version = item.version + 1
  await on<CommitmentTables>(tx).updateTable('commitments.item').set({ state: move.to, version }).where('tenant', '=', actor.tenant).where('id', '=', item.id).execute()
  await keepStep(tx, actor, { id: item.id, state: move.to }, act, input)
  return version
}
