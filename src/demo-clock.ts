import { sql } from 'kysely'
import { reading, type Reader } from './foundation/database/database.ts'
import { demoState } from './foundation/installation/installation.ts'

/** The moment at which the demo's story ends: what it shows when nobody has done anything since. */
export const demoMoment = '2026-12-31T09:00:00+08:00'

/**
 * Where the clock of demo data begins, for the server and for a command alike: at `demoToday` if given, else at the
 * story's end or just after the last thing recorded since, so that time never runs backwards. Undefined: these are not
 * demo data, and the time is the real one.
 */
export async function demoClockStart(db: Reader, demoToday: string | undefined): Promise<Date | undefined> {
  if ((await reading(db, demoState)) !== 'made') return undefined
  if (demoToday) return new Date(`${demoToday}T09:00:00+08:00`)
  const { rows } = await sql<{ last: Date | null }>`select max(at) as last from foundation.audit`.execute(db)
  const start = new Date(demoMoment)
  const last = rows[0]?.last
  return last && last > start ? new Date(last.getTime() + 1000) : start
}
