import type { Actor } from '../../../foundation/actor/actor.ts'
import type { Day } from '../../../foundation/clock/day.ts'
import { newId } from '../../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import type { FollowUpStep, FollowUpTables } from './follow-up-tables.ts'

/** Writes one step of a follow-up order: what was said, by whom, and the new day where there is one. */
export async function keepStep(tx: Tx, actor: Actor, followUp: string, { step, words, due }: { step: FollowUpStep; words: string; due?: Day | undefined }): Promise<void> {
  await on<FollowUpTables>(tx).insertInto('planning.follow_up_step').values({ tenant: actor.tenant, id: newId(actor.at), follow_up: followUp, step, words, due: due ?? null, made_by: actor.account, made_by_name: actor.name, made_at: actor.at, made_on: actor.today }).execute()
}
