import { sql } from 'kysely'
import type { Reader } from './foundation/database/database.ts'

/** The moment at which the demo's making ends and its clock begins. */
export const demoMoment = '2026-12-31T09:00:00+08:00'

/** Where the demo's clock begins: at its moment, or just after the last thing recorded in it, so that time never runs backwards. */
export async function demoClockStart(db: Reader, demoToday: string | undefined): Promise<Date> {
  if (demoToday) return new Date(`${demoToday}T09:00:00+08:00`)
  const { rows } = await sql<{ last: Date | null }>`select max(at) as last from foundation.audit`.execute(db)
  const start = new Date(demoMoment)
  const last = rows[0]?.last
  return last && last > start ? new Date(last.getTime() + 1000) : start
}
