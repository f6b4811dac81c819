import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { stale } from '../../foundation/errors/common-problems.ts'
import type { OrganisationTables } from './tables.ts'
import type { Unit } from './units.ts'

/** Raises a unit's version from the one that the actor saw; throws 409 with how it stands now when that one is old. */
export async function raiseVersion(tx: Tx, actor: Actor, unit: Unit, seen: number): Promise<void> {
  const db = on<OrganisationTables>(tx)
  const raised = await db.updateTable('organisation.unit').set({ version: seen + 1 }).where('tenant', '=', actor.tenant).where('id', '=', unit.id).where('version', '=', seen).returning('version').executeTakeFirst()
  if (raised) return
  const now = await db.selectFrom('organisation.unit').select('version').where('tenant', '=', actor.tenant).where('id', '=', unit.id).executeTakeFirstOrThrow()
  throw stale([{ field: 'name', now: unit.name }, { field: 'parent', now: unit.parent }], now.version)
}
