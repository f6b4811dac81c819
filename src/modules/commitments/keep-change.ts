import type { Actor } from '../../foundation/actor/actor.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { refuse } from './errors.ts'
import type { CommitmentTables, Words } from './tables.ts'

/** One change of an item at a time: refused while another is in review. */
export async function demandNoneInReview(tx: Tx, actor: Actor, item: string): Promise<void> {
  const pending = await on<CommitmentTables>(tx).selectFrom('commitments.change').select('id').where('tenant', '=', actor.tenant).where('item', '=', item).where('state', 'in', ['proposed', 'groupReviewed']).executeTakeFirst()
  if (pending) throw refuse('change-is-pending')
}

/** Keeps what is proposed for a published item until group and branch have decided. Returns the change's id. */
export async function keepChange(tx: Tx, actor: Actor, item: string, { proposed, reason, withdrawal }: { proposed: Words; reason: string; withdrawal: boolean }): Promise<string> {
  const id = newId(actor.at)
  await on<CommitmentTables>(tx)
    .insertInto('commitments.change')
    .values({ tenant: actor.tenant, id, item, proposed: JSON.stringify(proposed), reason, withdrawal, state: 'proposed', proposed_by: actor.account, proposed_by_name: actor.name, proposed_at: actor.at, proposed_on: actor.today })
    .execute()
  return id
}
