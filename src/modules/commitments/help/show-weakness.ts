import { demand, type Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { newId } from '../../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { forbidden } from '../../../foundation/errors/common-problems.ts'
import { isOpen } from '../commitment-rules.ts'
import { refuse } from '../errors.ts'
import { isOwn, lockItem } from '../letter-store.ts'
import type { CommitmentTables } from '../tables.ts'
import { lockHelp } from './help-store.ts'

/** Shows a weak item, with what seems to block it, to its holder and the group leader: it waits for both. Returns the id. */
export async function showWeakness(tx: Tx, actor: Actor, item: string, blocker: string): Promise<string> {
  const { item: found, letter } = await lockItem(tx, actor, item)
  demand(actor, 'commitments.help', letter.unit_path)
  if (!isOpen(found.state, 'progress')) throw refuse('only-running-items-are-helped')
  const open = await on<CommitmentTables>(tx).selectFrom('commitments.help').select('id').where('tenant', '=', actor.tenant).where('item', '=', item).where('result', 'is', null).executeTakeFirst()
  if (open) throw refuse('help-is-under-way')
  const id = newId(actor.at)
  await on<CommitmentTables>(tx).insertInto('commitments.help').values({ tenant: actor.tenant, id, item, blocker, shown_on: actor.today, shown_by_name: actor.name, entered_by: actor.account, entered_at: actor.at }).execute()
  await writeAudit(tx, actor, { action: 'commitments.show-weakness', record: item, unitPath: letter.unit_path, change: { help: id } })
  return id
}

/** The holder says in a few words what would help. */
export async function answerWeakness(tx: Tx, actor: Actor, id: string, answer: string): Promise<void> {
  const { help, letter } = await lockHelp(tx, actor, id)
  if (!isOwn(actor, letter)) throw forbidden('commitments.help')
  if (help.result !== null) throw refuse('help-is-closed')
  await on<CommitmentTables>(tx).updateTable('commitments.help').set({ answer, answered_on: actor.today }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'commitments.answer-weakness', record: help.item, unitPath: letter.unit_path, change: { help: id } })
}
