import { addDays } from '../../foundation/clock/day.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { postsIn, type Appointment } from './appointments.ts'
import type { OrganisationTables } from './tables.ts'

/** One appointment, ended ones too, with its unit as it stood on the last day on which the post was held (or on `today`). */
export async function appointmentById(reader: Reader, tenant: string, id: string, today: string): Promise<Appointment | undefined> {
  const row = await on<OrganisationTables>(reader).selectFrom('organisation.appointment').select(['unit', 'until_day']).where('tenant', '=', tenant).where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const last = row.until_day > today ? today : addDays(row.until_day, -1)
  return (await postsIn(reader, tenant, row.unit, last)).find((held) => held.id === id)
}
