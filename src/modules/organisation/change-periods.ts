import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { refuse } from './errors.ts'
import { openEnd, type OrganisationTables, type UnitPeriodTable } from './tables.ts'

/** The periods that hold on day `from` at `path` and below; refuses when one of these units changes later already. */
export async function periodsToChange(tx: Tx, actor: Actor, path: string, from: Day, below: boolean): Promise<UnitPeriodTable[]> {
  const end = below ? path.slice(0, -1) + '0' : `${path}!`
  const periods = await on<OrganisationTables>(tx)
    .selectFrom('organisation.unit_period')
    .selectAll()
    .where('tenant', '=', actor.tenant)
    .where(sql<boolean>`(path >= ${path} and path < ${end})`)
    .where('from_day', '<=', from)
    .where('until_day', '>', from)
    .execute()
  if (periods.some((period) => period.until_day !== openEnd)) throw refuse('unit-changed-later', { day: from })
  return periods
}

/** From day `from` on the unit of `period` is as `next` says; before that day it stays what it was. */
export async function continuePeriod(tx: Tx, period: UnitPeriodTable, from: Day, next: Partial<Pick<UnitPeriodTable, 'name' | 'parent' | 'path'>>): Promise<void> {
  const db = on<OrganisationTables>(tx)
  const mine = db.updateTable('organisation.unit_period').where('tenant', '=', period.tenant).where('unit', '=', period.unit).where('from_day', '=', period.from_day)
  if (period.from_day === from) {
    await mine.set(next).execute()
    return
  }
  await mine.set({ until_day: from }).execute()
  await db.insertInto('organisation.unit_period').values({ ...period, ...next, from_day: from, until_day: openEnd }).execute()
}
