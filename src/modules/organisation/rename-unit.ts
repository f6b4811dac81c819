import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { continuePeriod, periodsToChange } from './change-periods.ts'
import { demandStarted } from './demand-start.ts'
import { lockStructure } from './lock-structure.ts'
import { editUnits, seeUnits } from './permissions.ts'
import { raiseVersion } from './unit-version.ts'
import { unitById } from './units.ts'

export type RenameUnit = { unit: string; name: string; from: Day; version: number }

/** Gives a unit another name from a day on; reports about earlier days keep the old one. */
export async function renameUnit(tx: Tx, actor: Actor, input: RenameUnit): Promise<void> {
  demandStarted(actor, input.from)
  await lockStructure(tx, actor.tenant)
  const unit = await unitById(tx, actor.tenant, input.unit, input.from)
  if (!unit) throw notFound()
  demand(actor, editUnits, unit.path, seeUnits)
  await raiseVersion(tx, actor, unit, input.version)
  for (const period of await periodsToChange(tx, actor, unit.path, input.from, false)) await continuePeriod(tx, period, input.from, { name: input.name })
  await writeAudit(tx, actor, { action: 'organisation.rename-unit', record: unit.id, unitPath: unit.path, change: { from: input.from, was: unit.name, name: input.name } })
}
