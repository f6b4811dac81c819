import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { stale } from '../../foundation/errors/common-problems.ts'
import { standing } from './duty-history-rules.ts'
import { dutyToWord } from './duty-to-word.ts'
import { refuse } from './errors.ts'
import type { RhythmsTables } from './tables.ts'

/** `fromDay`: the first day on which it is owed no more. `seen`: when the newest wording that the office saw was written; null for the program's. */
export type EndDuty = { fromDay: Day; seen: string | null }

/** Ends a duty from a day on: periods that end on that day or later are owed no more, those before stay as they were. */
export async function endDuty(tx: Tx, actor: Actor, code: string, { fromDay, seen }: EndDuty): Promise<void> {
  await on<RhythmsTables>(tx).selectFrom('rhythms.duty').select('code').where('tenant', '=', actor.tenant).where('code', '=', code).forUpdate().execute()
  const history = await dutyToWord(tx, actor, code)
  const last = lastWrittenOf(history)
  if (last !== seen) throw stale([{ field: 'fromDay', now: history.at(-1)?.fromDay }], history.length)
  if (fromDay < actor.today) throw refuse('duty-changes-from-today-on', { today: actor.today }, [{ path: 'fromDay', code: 'rhythms.field.from-today' }])
  const now = standing(history, fromDay)
  if (!now || now.state === 'ended') throw refuse('duty-ended-already')
  const later = history.find((wording) => wording.fromDay > fromDay)
  if (later) throw refuse('duty-is-worded-for-later', { day: later.fromDay }, [{ path: 'fromDay', code: 'rhythms.error.duty-is-worded-for-later', params: { day: later.fromDay } }])
  const { appliesTo, every, times, graceDays, required } = now.wording
  const row = { applies_to: appliesTo, every, times, grace_days: graceDays, required, ended: true, changed_by: actor.account, changed_by_name: actor.name, changed_at: actor.at }
  await on<RhythmsTables>(tx).insertInto('rhythms.duty').values({ tenant: actor.tenant, code, from_day: fromDay, ...row }).onConflict((conflict) => conflict.columns(['tenant', 'code', 'from_day']).doUpdateSet(row)).execute()
  await writeAudit(tx, actor, { action: 'rhythms.end-duty', record: code, change: { fromDay } })
}

/** When the newest wording of a duty was written; null while it stands as the program brought it. */
export function lastWrittenOf(history: readonly { changedAt: string | null }[]): string | null {
  return history.reduce<string | null>((last, { changedAt }) => (changedAt !== null && (last === null || changedAt > last) ? changedAt : last), null)
}
