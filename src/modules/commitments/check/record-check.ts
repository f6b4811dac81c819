import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { notFound } from '../../../foundation/errors/common-problems.ts'
import { refuse } from '../errors.ts'
import type { CommitmentTables } from '../tables.ts'
import { daysOfMonth } from './check-rules.ts'
import { demandCheck, itemsOfMonth } from './group-check.ts'

export type CheckInput = { unit: string; month: string; marks: readonly { item: string; mark: 'forward' | 'blocked'; word?: string | undefined }[] }

/**
 * Records what the group found of its items in a month; looked at again, the newer finding stands. A blocked item says in
 * a word what blocks it. All of it or nothing. Returns how many items were marked.
 */
export async function recordCheck(tx: Tx, actor: Actor, { unit, month, marks }: CheckInput): Promise<number> {
  const letter = await on<CommitmentTables>(tx).selectFrom('commitments.letter').select('unit_path').where('tenant', '=', actor.tenant).where('unit_id', '=', unit).where('year', '=', Number(month.slice(0, 4))).limit(1).executeTakeFirst()
  if (!letter) throw notFound()
  demandCheck(actor, letter.unit_path)
  if (daysOfMonth(month).first > actor.today) throw refuse('month-has-not-begun', {}, [{ path: 'month', code: 'commitments.error.month-has-not-begun' }])
  const items = new Set((await itemsOfMonth(tx, actor, unit, month)).map(({ id }) => id))
  for (const { item, mark, word = '' } of marks) {
    if (!items.has(item)) throw refuse('item-is-not-checked-here')
    if (mark === 'blocked' && word.trim() === '') throw refuse('blocked-says-why', {}, [{ path: 'marks', code: 'commitments.error.blocked-says-why' }])
    const found = { mark, word: word.trim(), checked_on: actor.today, checked_by: actor.account, checker_name: actor.name, checked_at: actor.at }
    await on<CommitmentTables>(tx).insertInto('commitments.group_check').values({ tenant: actor.tenant, item, month, ...found }).onConflict((conflict) => conflict.columns(['tenant', 'item', 'month']).doUpdateSet(found)).execute()
  }
  await writeAudit(tx, actor, { action: 'commitments.check-group', record: unit, unitPath: letter.unit_path, change: { month, items: marks.length, blocked: marks.filter(({ mark }) => mark === 'blocked').length } })
  return marks.length
}
