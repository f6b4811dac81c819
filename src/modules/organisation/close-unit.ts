import { sql } from 'kysely'
import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { periodsToChange } from './change-periods.ts'
import { demandStarted } from './demand-start.ts'
import { refuse } from './errors.ts'
import { lockStructure } from './lock-structure.ts'
import { editUnits, seeUnits } from './permissions.ts'
import type { OrganisationTables } from './tables.ts'
import { raiseVersion } from './unit-version.ts'
import { unitById } from './units.ts'

/** Closes a unit: `until` is the first day on which it is no more. Refuses one with units, people or posts in it. */
export async function closeUnit(tx: Tx, actor: Actor, input: { unit: string; until: Day; version: number }): Promise<void> {
  demandStarted(actor, input.until)
  await lockStructure(tx, actor.tenant)
  const unit = await unitById(tx, actor.tenant, input.unit, input.until)
  if (!unit) throw notFound()
  demand(actor, editUnits, unit.path, seeUnits)
  const db = on<OrganisationTables>(tx)
  const periods = await periodsToChange(tx, actor, unit.path, input.until, true)
  const held = await db.selectFrom('organisation.appointment').select('id').where('tenant', '=', actor.tenant).where('unit', '=', unit.id).where('until_day', '>', input.until).limit(1).executeTakeFirst()
  if (periods.length > 1 || held) throw refuse('unit-not-empty')
  const [period] = periods
  if (!period || period.from_day >= input.until) throw refuse('ends-before-it-starts', { since: period?.from_day ?? input.until })
  await raiseVersion(tx, actor, unit, input.version)
  await db.updateTable('organisation.unit_period').set({ until_day: input.until }).where('tenant', '=', actor.tenant).where('unit', '=', unit.id).where('from_day', '=', period.from_day).execute()
  await sql`delete from organisation.coverage where tenant = ${actor.tenant} and (branch = ${unit.id} or section = ${unit.id}) and from_day >= ${input.until}`.execute(tx)
  await sql`update organisation.coverage set until_day = ${input.until} where tenant = ${actor.tenant} and (branch = ${unit.id} or section = ${unit.id}) and until_day > ${input.until}`.execute(tx)
  await writeAudit(tx, actor, { action: 'organisation.close-unit', record: unit.id, unitPath: unit.path, change: { until: input.until } })
}
