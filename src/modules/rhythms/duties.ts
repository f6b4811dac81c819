import type { Day } from '../../foundation/clock/day.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { Duty, DutyWording } from './duty.ts'
import { inForce } from './duty-history-rules.ts'
import { standardDuties } from './standard-duties.ts'
import type { RhythmsTables } from './tables.ts'

/** Every wording that a tenant's duties have had, by code: the standard one first, then the tenant's own. */
export async function dutyHistories(reader: Reader, tenant: string): Promise<Map<string, DutyWording[]>> {
  const histories = new Map(standardDuties.map((duty) => [duty.code, [{ ...duty, changedBy: null } as DutyWording]]))
  const rows = await on<RhythmsTables>(reader).selectFrom('rhythms.duty').selectAll().where('tenant', '=', tenant).orderBy('code').orderBy('from_day').execute()
  for (const row of rows) {
    const history = histories.get(row.code)
    const standard = history?.[0]
    if (!history || !standard) continue
    history.push({ ...standard, appliesTo: row.applies_to, every: row.every, times: row.times, graceDays: row.grace_days, required: row.required, fromDay: row.from_day, changedBy: row.changed_by_name })
  }
  return histories
}

/** The duties in force in a tenant on `day`. */
export async function dutiesOn(reader: Reader, tenant: string, day: Day): Promise<Duty[]> {
  const histories = await dutyHistories(reader, tenant)
  return [...histories.values()].flatMap((history) => inForce(history, day) ?? [])
}
