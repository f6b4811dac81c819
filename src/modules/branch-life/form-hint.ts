import { sql } from 'kysely'
import { demand, type Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { unitById } from '../organisation/index.ts'
import { formRunBefore, monthBefore, monthsOfOneForm } from './form-rules.ts'
import { recordMeetings, seeMeetings } from './permissions.ts'
import type { BranchLifeTables, Form } from './tables.ts'

/** The form that a unit's activities had in each of the three months before `day`, if it was always the same; a hint, never a fault. */
export async function formHint(reader: Reader, actor: Actor, { unit: unitId, day }: { unit: string; day: Day }): Promise<{ form: Form | null; months: number }> {
  const unit = await unitById(reader, actor.tenant, unitId, actor.today)
  if (!unit) throw notFound()
  demand(actor, recordMeetings, unit.path, seeMeetings)
  const month = day.slice(0, 7)
  const rows = await on<BranchLifeTables>(reader)
    .selectFrom('branch_life.meeting')
    .select([sql<string>`to_char(day, 'YYYY-MM')`.as('month'), 'form'])
    .where('tenant', '=', actor.tenant)
    .where('unit_id', '=', unit.id)
    .where('state', '=', 'held')
    .where('form', 'is not', null)
    .where('day', '>=', `${monthBefore(month, monthsOfOneForm)}-01`)
    .where('day', '<', `${month}-01`)
    .execute()
  return { form: formRunBefore(month, rows.map((row) => ({ month: row.month, forms: row.form ? [row.form] : [] }))), months: monthsOfOneForm }
}
