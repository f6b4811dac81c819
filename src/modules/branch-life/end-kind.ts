import { sql } from 'kysely'
import { demandAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound, stale } from '../../foundation/errors/common-problems.ts'
import { refuse } from './errors.ts'
import { demandFromToday, newestOf, wordingOn, wordingsToChange } from './kind-wording.ts'
import { keepKinds } from './permissions.ts'
import type { BranchLifeTables } from './tables.ts'

/** `fromDay`: the first day on which no such meeting is held. */
export type EndKind = { version: number; fromDay: Day }

/** Ends a kind of meeting from a day on; those held before stay what they were. Returns the new version. */
export async function endKind(tx: Tx, actor: Actor, key: string, { version, fromDay }: EndKind): Promise<number> {
  demandAnywhere(actor, keepKinds)
  const wordings = await wordingsToChange(tx, actor, key)
  const [last, newest] = [wordingOn(wordings, fromDay), newestOf(wordings)]
  if (!last || !newest) throw notFound()
  if (newest.version !== version) throw stale([{ field: 'fromDay', now: newest.from_day }], newest.version)
  demandFromToday(actor, fromDay)
  if (last.ended) throw refuse('kind-ended-already')
  const later = wordings.find(({ from_day }) => from_day > fromDay)
  if (later) throw refuse('kind-is-worded-for-later', { day: later.from_day }, [{ path: 'fromDay', code: 'branch-life.error.kind-is-worded-for-later', params: { day: later.from_day } }])
  await demandNoneAhead(tx, actor, key, fromDay)
  const words = { ended: true, changed_by_name: actor.name, changed_at: actor.at, version: newest.version + 1 }
  await on<BranchLifeTables>(tx)
    .insertInto('branch_life.meeting_kind')
    .values({ ...last, ...words, tenant: actor.tenant, from_day: fromDay })
    .onConflict((conflict) => conflict.columns(['tenant', 'key', 'from_day']).doUpdateSet(words))
    .execute()
  await writeAudit(tx, actor, { action: 'branch-life.end-kind', record: key, change: { fromDay } })
  return words.version
}

/** A meeting already in the calendar would be left without its rule. */
async function demandNoneAhead(tx: Tx, actor: Actor, key: string, fromDay: Day): Promise<void> {
  const { count } = await on<BranchLifeTables>(tx).selectFrom('branch_life.meeting').select(sql<number>`count(*)::int`.as('count')).where('tenant', '=', actor.tenant).where('kind', '=', key).where('day', '>=', fromDay).executeTakeFirstOrThrow()
  if (count > 0) throw refuse('kind-has-meetings-ahead', { count })
}
