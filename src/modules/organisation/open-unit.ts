import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { demandStarted } from './demand-start.ts'
import { refuse } from './errors.ts'
import { lockStructure } from './lock-structure.ts'
import { editUnits, seeUnits } from './permissions.ts'
import { openEnd, type OrganisationTables } from './tables.ts'
import { mayStandBelow, unitKinds, type UnitKind } from './unit-kinds.ts'
import { unitById, type Unit } from './units.ts'

/**
 * `parent`: null for the root of a tree. `from`: first day on which the unit exists. `foundingBasis`: the approval by
 * which it was founded, where its numbers alone would not carry it.
 */
export type OpenUnit = { kind: UnitKind; code: string; name: string; parent: string | null; from: Day; foundingBasis?: string | undefined }

/** Opens a unit below `parent`. Refuses a taken code, a kind that cannot stand there, a parent not open on that day. */
export async function openUnit(tx: Tx, actor: Actor, input: OpenUnit): Promise<Unit> {
  demandStarted(actor, input.from)
  await lockStructure(tx, actor.tenant)
  const parent = input.parent ? await unitById(tx, actor.tenant, input.parent, input.from) : undefined
  if (input.parent && !parent) throw refuse('parent-not-open', { day: input.from }, [{ path: 'parent', code: 'organisation.error.parent-not-open', params: { day: input.from } }])
  demand(actor, editUnits, parent?.path ?? '/', parent ? seeUnits : undefined)
  if (!mayStandBelow(input.kind, parent?.kind ?? null)) throw refuse('unit-kind-cannot-stand-there', {}, [{ path: 'parent', code: 'organisation.error.unit-kind-cannot-stand-there' }])
  const id = newId(actor.at)
  const { side } = unitKinds[input.kind]
  const db = on<OrganisationTables>(tx)
  const placed = await db.insertInto('organisation.unit').values({ tenant: actor.tenant, id, code: input.code, kind: input.kind, side, founding_basis: input.foundingBasis ?? null }).onConflict((conflict) => conflict.columns(['tenant', 'code']).doNothing()).returning('id').executeTakeFirst()
  if (!placed) throw refuse('unit-code-taken', { code: input.code }, [{ path: 'code', code: 'organisation.error.unit-code-taken', params: { code: input.code } }])
  const path = `${parent?.path ?? '/'}${id}/`
  await db.insertInto('organisation.unit_period').values({ tenant: actor.tenant, unit: id, from_day: input.from, until_day: openEnd, name: input.name, parent: input.parent, path }).execute()
  await writeAudit(tx, actor, { action: 'organisation.open-unit', record: id, unitPath: path, change: { kind: input.kind, code: input.code, name: input.name, parent: input.parent, from: input.from } })
  return { id, kind: input.kind, code: input.code, name: input.name, path, parent: input.parent, side }
}
