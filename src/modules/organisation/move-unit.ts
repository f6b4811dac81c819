import { sql } from 'kysely'
import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { continuePeriod, periodsToChange } from './change-periods.ts'
import { demandStarted } from './demand-start.ts'
import { refuse } from './errors.ts'
import { lockStructure } from './lock-structure.ts'
import { editUnits, seeUnits } from './permissions.ts'
import { mayStandBelow } from './unit-kinds.ts'
import { raiseVersion } from './unit-version.ts'
import { unitById } from './units.ts'

export type MoveUnit = { unit: string; parent: string | null; from: Day; version: number }

/** Puts a unit with everything below it under another parent from a day on; earlier days keep the old place. */
export async function moveUnit(tx: Tx, actor: Actor, input: MoveUnit): Promise<void> {
  demandStarted(actor, input.from)
  await lockStructure(tx, actor.tenant)
  const unit = await unitById(tx, actor.tenant, input.unit, input.from)
  if (!unit) throw notFound()
  const parent = input.parent ? await unitById(tx, actor.tenant, input.parent, input.from) : undefined
  if (input.parent && !parent) throw refuse('parent-not-open', { day: input.from }, [{ path: 'parent', code: 'organisation.error.parent-not-open', params: { day: input.from } }])
  demand(actor, editUnits, unit.path, seeUnits)
  demand(actor, editUnits, parent?.path ?? '/', seeUnits)
  if (parent?.path.startsWith(unit.path)) throw refuse('unit-below-itself')
  if (!mayStandBelow(unit.kind, parent?.kind ?? null)) throw refuse('unit-kind-cannot-stand-there')
  await raiseVersion(tx, actor, unit, input.version)
  const path = `${parent?.path ?? '/'}${unit.id}/`
  for (const period of await periodsToChange(tx, actor, unit.path, input.from, true)) {
    const moved = { path: path + period.path.slice(unit.path.length) }
    await continuePeriod(tx, period, input.from, period.unit === unit.id ? { ...moved, parent: input.parent } : moved)
  }
  await carryPeople(tx, actor, unit.path, path)
  await writeAudit(tx, actor, { action: 'organisation.move-unit', record: unit.id, unitPath: path, change: { from: input.from, was: unit.parent, parent: input.parent } })
}

/** People carry the path of where they belong now; it follows the unit. */
async function carryPeople(tx: Tx, actor: Actor, was: string, path: string): Promise<void> {
  const end = was.slice(0, -1) + '0'
  for (const column of ['section_path', 'party_path']) {
    await sql`update organisation.person set ${sql.ref(column)} = ${path} || substr(${sql.ref(column)}, ${was.length + 1}) where tenant = ${actor.tenant} and ${sql.ref(column)} >= ${was} and ${sql.ref(column)} < ${end}`.execute(tx)
  }
}
