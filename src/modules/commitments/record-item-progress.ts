import { may, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { forbidden } from '../../foundation/errors/common-problems.ts'
import { recordFacts } from '../journal/index.ts'
import { transition } from './commitment-rules.ts'
import { refuse } from './errors.ts'
import { commitmentProgress } from './facts.ts'
import { itemFact } from './item-fact.ts'
import { doneSoFar } from './item-sums.ts'
import { moveItem } from './keep-step.ts'
import { isOwn, lockItem } from './letter-store.ts'
import type { CommitmentTables, Item, Letter } from './tables.ts'

/** `quantity` in the item's own unit. People and students helped, money and goods (yuan) are recorded, never asked for. */
export type ItemProgressInput = { date: Day; quantity: string; note?: string | undefined; helpedPeople?: number | undefined; helpedStudents?: number | undefined; money?: string | undefined; goods?: string | undefined; lateReason?: string | undefined; /** the name a device gave it: sent again, it is recorded once */ draft?: string | undefined }

/** True if the actor logs progress of the item: its holder, a partner, or somebody who writes for colleagues. */
export function logsProgress(actor: Actor, letter: Letter, item: Item): boolean {
  return isOwn(actor, letter) || (actor.person !== null && item.partners.some(({ id }) => id === actor.person)) || may(actor, 'commitments.enter-for-others', letter.unit_path)
}

/** Logs progress of a published item, with its fact; what a device sends again is recorded once. Returns the entry's id and what is done so far. */
export async function recordItemProgress(tx: Tx, actor: Actor, id: string, input: ItemProgressInput): Promise<{ id: string; done: string }> {
  const { item, letter } = await lockItem(tx, actor, id)
  if (!logsProgress(actor, letter, item)) throw forbidden('commitments.enter-for-others')
  const sent = input.draft && (await on<CommitmentTables>(tx).selectFrom('commitments.progress').select('id').where('tenant', '=', actor.tenant).where('item', '=', id).where('recorded_by', '=', actor.account).where('draft', '=', input.draft).executeTakeFirst())
  if (sent) {
    await writeAudit(tx, actor, { action: 'commitments.record-progress', record: id, unitPath: letter.unit_path, change: { entry: sent.id, again: true } })
    return { id: sent.id, done: await doneSoFar(tx, actor, id) }
  }
  if (input.date > actor.today) throw refuse('progress-in-the-future', {}, [{ path: 'date', code: 'commitments.error.progress-in-the-future' }])
  const move = transition(item.state, 'progress')
  if ('broken' in move) throw refuse(move.broken)
  if (item.state !== move.to) await moveItem(tx, actor, item, 'progress')
  if (!input.date.startsWith(`${letter.year}-`)) throw refuse('progress-before-publication', { year: letter.year }, [{ path: 'date', code: 'commitments.error.progress-before-publication', params: { year: letter.year } }])
  const entry = await keepProgress(tx, actor, letter, item, { ...input, replaces: null })
  await writeAudit(tx, actor, { action: 'commitments.record-progress', record: id, unitPath: letter.unit_path, change: { entry, date: input.date, quantity: input.quantity } })
  return { id: entry, done: await doneSoFar(tx, actor, id) }
}

/** Writes an entry and its fact. Returns the entry's id. */
export async function keepProgress(tx: Tx, actor: Actor, letter: Letter, item: Item, input: ItemProgressInput & { replaces: string | null }): Promise<string> {
  const id = newId(actor.at)
  const given = { helped_people: input.helpedPeople ?? 0, helped_students: input.helpedStudents ?? 0, money: input.money ?? '0', goods: input.goods ?? '0' }
  await on<CommitmentTables>(tx)
    .insertInto('commitments.progress')
    .values({ tenant: actor.tenant, id, item: item.id, date: input.date, quantity: input.quantity, note: input.note ?? '', ...given, recorded_by: actor.account, recorder_name: actor.name, recorded_at: actor.at, replaces: input.replaces, draft: input.draft ?? null })
    .execute()
  const amounts = Object.fromEntries(Object.entries({ people: String(given.helped_people), students: String(given.helped_students), money: given.money, goods: given.goods }).filter(([, value]) => Number(value) !== 0))
  await recordFacts(tx, actor, [{ ...itemFact(letter, item, id, 1), kind: commitmentProgress, date: input.date, quantity: input.quantity, amounts, ...(input.lateReason ? { lateReason: input.lateReason } : {}) }])
  return id
}
