import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import type { UnitKind } from '../organisation/index.ts'
import type { Every } from './duty.ts'
import { dutyToWord } from './duty-to-word.ts'
import { refuse } from './errors.ts'
import type { RhythmsTables } from './tables.ts'

export type DutyInput = { code: string; fromDay: Day; appliesTo: UnitKind; every: Every; times: number; graceDays: number; required: boolean }

/** Words a duty anew from a day on. What was owed before that day stays as it was owed. */
export async function changeDuty(tx: Tx, actor: Actor, input: DutyInput): Promise<void> {
  await dutyToWord(tx, actor, input.code)
  if (input.fromDay < actor.today) throw refuse('duty-changes-from-today-on', { today: actor.today }, [{ path: 'fromDay', code: 'rhythms.field.from-today' }])
  const row = { applies_to: input.appliesTo, every: input.every, times: input.times, grace_days: input.graceDays, required: input.required, changed_by: actor.account, changed_by_name: actor.name, changed_at: actor.at, ended: false }
  await on<RhythmsTables>(tx)
    .insertInto('rhythms.duty')
    .values({ tenant: actor.tenant, code: input.code, from_day: input.fromDay, ...row })
    .onConflict((conflict) => conflict.columns(['tenant', 'code', 'from_day']).doUpdateSet(row))
    .execute()
  await writeAudit(tx, actor, { action: 'rhythms.change-duty', record: input.code, change: { ...input } })
}
