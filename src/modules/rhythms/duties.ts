import type { Day } from '../../foundation/clock/day.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { Duty, DutyWording } from './duty.ts'
import { inForce } from './duty-history-rules.ts'
import { ownDuties } from './own-duties.ts'
import { standardDuties } from './standard-duties.ts'
import type { RhythmsTables } from './tables.ts'

/** Every wording that a tenant's duties have had, by code: of a standard duty the standard one first, then the tenant's own. */
export async function dutyHistories(reader: Reader, tenant: string): Promise<Map<string, DutyWording[]>> {
  const named = new Map([...standardDuties, ...(await ownDuties(reader, tenant))].map((duty) => [duty.code, duty]))
  const histories = new Map<string, DutyWording[]>(standardDuties.map((duty) => [duty.code, [{ ...duty, changedBy: null, changedAt: null, ended: false }]]))
  const rows = await on<RhythmsTables>(reader).selectFrom('rhythms.duty').selectAll().where('tenant', '=', tenant).orderBy('code').orderBy('from_day').execute()
  for (const row of rows) {
    const name = named.get(row.code)
    if (!name) continue
    const { code, label, sort, basis, within } = name
    const wording = { code, label, sort, basis, within, appliesTo: row.applies_to, every: row.every, times: row.times, graceDays: row.grace_days, required: row.required, fromDay: row.from_day, changedBy: row.changed_by_name, changedAt: row.changed_at.toISOString(), ended: row.ended }
    histories.set(code, [...(histories.get(code) ?? []), wording])
  }
  return histories
}

/** The duties in force in a tenant on `day`. */
export async function dutiesOn(reader: Reader, tenant: string, day: Day): Promise<Duty[]> {
  const histories = await dutyHistories(reader, tenant)
  return [...histories.values()].flatMap((history) => inForce(history, day) ?? [])
}
