import { demandAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound, stale } from '../../foundation/errors/common-problems.ts'
import { columnsOf, demandFromToday, demandKnownDuties, newestOf, wordingOn, wordingsToChange, type KindRule } from './kind-wording.ts'
import { keepKinds } from './permissions.ts'
import type { BranchLifeTables } from './tables.ts'

/** What the office words anew, from `fromDay` on. `version`: of the kind as the office saw it. */
export type ChangeKind = KindRule & { version: number; fromDay: Day }

/**
 * Words a kind of meeting anew from a day on, for this tenant; one that had ended is taken up again. Meetings of earlier
 * days keep the rule of their day: a rule changed in July does not change June. Returns the new version.
 */
export async function changeKind(tx: Tx, actor: Actor, key: string, input: ChangeKind): Promise<number> {
  demandAnywhere(actor, keepKinds)
  const wordings = await wordingsToChange(tx, actor, key)
  const [last, newest] = [wordingOn(wordings, actor.today), newestOf(wordings)]
  if (!last || !newest) throw notFound()
  if (newest.version !== input.version) throw stale([{ field: 'fromDay', now: newest.from_day }, { field: 'satisfies', now: newest.satisfies }], newest.version)
  demandFromToday(actor, input.fromDay)
  await demandKnownDuties(tx, actor, input.fromDay, input)
  const words = { ...columnsOf(input), ended: false, changed_by_name: actor.name, changed_at: actor.at, version: newest.version + 1 }
  await on<BranchLifeTables>(tx)
    .insertInto('branch_life.meeting_kind')
    .values({ ...last, ...words, tenant: actor.tenant, from_day: input.fromDay })
    .onConflict((conflict) => conflict.columns(['tenant', 'key', 'from_day']).doUpdateSet(words))
    .execute()
  await writeAudit(tx, actor, { action: 'branch-life.change-kind', record: key, change: { ...input } })
  return words.version
}
