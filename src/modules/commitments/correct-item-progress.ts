import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { forbidden, notFound } from '../../foundation/errors/common-problems.ts'
import { reverseFacts } from '../journal/index.ts'
import { refuse } from './errors.ts'
import { itemRecord } from './item-fact.ts'
import { doneSoFar } from './item-sums.ts'
import { lockItem } from './letter-store.ts'
import { keepProgress, logsProgress } from './record-item-progress.ts'
import type { CommitmentTables } from './tables.ts'

/** Corrects an entry: its fact is reversed, the entry stays with the reason, a new one takes its date (none for 0). */
export async function correctItemProgress(tx: Tx, actor: Actor, id: string, input: { quantity: string; reason: string }): Promise<{ id: string; done: string }> {
  const query = on<CommitmentTables>(tx).selectFrom('commitments.progress').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id)
  const seen = await query.executeTakeFirst()
  if (!seen) throw notFound()
  const { item, letter } = await lockItem(tx, actor, seen.item)
  if (!logsProgress(actor, letter, item)) throw forbidden('commitments.enter-for-others')
  const entry = (await query.executeTakeFirst()) ?? seen
  if (entry.corrected_at) throw refuse('progress-corrected-already')
  await on<CommitmentTables>(tx).updateTable('commitments.progress').set({ corrected_by: actor.account, corrected_at: actor.at, corrected_why: input.reason }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await reverseFacts(tx, actor, { module: 'commitments', record: itemRecord(letter.id, id) }, input.reason)
  const { date, note, helped_people: helpedPeople, helped_students: helpedStudents, money, goods } = entry
  const now = Number(input.quantity) === 0 ? id : await keepProgress(tx, actor, letter, item, { date, note, helpedPeople, helpedStudents, money, goods, quantity: input.quantity, replaces: id, lateReason: input.reason })
  await writeAudit(tx, actor, { action: 'commitments.correct-progress', record: item.id, unitPath: letter.unit_path, change: { entry: id, now, was: entry.quantity, quantity: input.quantity } })
  return { id: now, done: await doneSoFar(tx, actor, item.id) }
}
