import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { unitById } from '../organisation/index.ts'
import type { DutyInput } from './change-duty.ts'
import type { DutySort } from './duty.ts'
import { dutyHistories } from './duties.ts'
import { refuse } from './errors.ts'
import { ownCode } from './own-code-rules.ts'
import { editDuties, seeDuties } from './permissions.ts'
import type { RhythmsTables } from './tables.ts'

/** `within`: id of the Party organisation that sets the duty, for itself and what is below it. */
export type NewDuty = Omit<DutyInput, 'code'> & { nameZh: string; nameEn: string; sort: DutySort; within: string; basis: string }

/** Sets a duty beside the standard ones, from a day on: nothing is owed for periods that ended before. Returns its code. */
export async function addDuty(tx: Tx, actor: Actor, input: NewDuty): Promise<string> {
  const unit = await unitById(tx, actor.tenant, input.within, actor.today)
  if (!unit) throw notFound()
  demand(actor, editDuties, unit.path, seeDuties)
  if (!unit.kind.startsWith('party.')) throw refuse('duty-is-set-by-a-party-organisation', {}, [{ path: 'within', code: 'rhythms.error.duty-is-set-by-a-party-organisation' }])
  if (input.fromDay < actor.today) throw refuse('duty-begins-from-today-on', { today: actor.today }, [{ path: 'fromDay', code: 'rhythms.field.from-today' }])
  const code = ownCode(input.nameEn)
  if (code === null) throw refuse('name-needs-letters', {}, [{ path: 'nameEn', code: 'rhythms.error.name-needs-letters' }])
  await demandFreshName(tx, actor, input, code)
  const db = on<RhythmsTables>(tx)
  await db
    .insertInto('rhythms.own_duty')
    .values({ tenant: actor.tenant, code, label_zh: input.nameZh, label_en: input.nameEn, sort: input.sort, basis: input.basis, within_unit: unit.id, within_path: unit.path, within_name: unit.name, set_by: actor.account, set_by_name: actor.name, set_at: actor.at })
    .execute()
  await db
    .insertInto('rhythms.duty')
    .values({ tenant: actor.tenant, code, from_day: input.fromDay, applies_to: input.appliesTo, every: input.every, times: input.times, grace_days: input.graceDays, required: input.required, changed_by: actor.account, changed_by_name: actor.name, changed_at: actor.at })
    .execute()
  await writeAudit(tx, actor, { action: 'rhythms.add-duty', record: code, unitPath: unit.path, change: { ...input } })
  return code
}

/** Two duties of one name could not be told apart in the matrix. */
async function demandFreshName(tx: Tx, actor: Actor, { nameZh, nameEn }: NewDuty, code: string): Promise<void> {
  const labels = [...(await dutyHistories(tx, actor.tenant)).values()].flatMap(([first]) => first ?? [])
  const zh = labels.some(({ label }) => label.zh === nameZh)
  if (zh || labels.some((duty) => duty.code === code || duty.label.en.toLowerCase() === nameEn.toLowerCase())) throw refuse('duty-name-taken', {}, [{ path: zh ? 'nameZh' : 'nameEn', code: 'rhythms.error.duty-name-taken' }])
}
