import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import type { RoleKey } from '../../offer.ts'
import { unitById } from '../organisation/index.ts'
import { accountById, rolesHeld } from './account-store.ts'
import { refuse } from './errors.ts'
import { assignRoles } from './permissions.ts'
import { brokenRoleRule } from './role-rules.ts'
import { roles } from './roles.ts'
import { forgetActors } from './session-cache.ts'
import type { AccessTables } from './tables.ts'

/**
 * Gives an account a role in a unit; it reaches that unit and everything below. Refuses the three administrators'
 * roles, any role for an administrator, a role that a unit of that kind does not have, and one held already.
 */
export async function assignRole(tx: Tx, actor: Actor, input: { account: string; role: RoleKey; unit: string }): Promise<string> {
  demand(actor, assignRoles, '/')
  const account = await accountById(tx, actor.tenant, input.account)
  const unit = await unitById(tx, actor.tenant, input.unit, actor.today)
  if (!account || !unit) throw notFound()
  if (account.closed_at) throw refuse('account-is-closed')
  const held = await rolesHeld(tx, actor.tenant, account.id)
  const broken = brokenRoleRule(input.role, held.map(({ role }) => role))
  if (broken) throw refuse(broken)
  if (!roles[input.role].in.includes(unit.kind)) throw refuse('role-not-given-there', {}, [{ path: 'unit', code: 'access.error.role-not-given-there' }])
  if (held.some(({ role, unit: where }) => role === input.role && where === unit.id)) throw refuse('role-held')
  const id = newId(actor.at)
  await on<AccessTables>(tx).insertInto('access.role_assignment').values({ tenant: actor.tenant, id, account: account.id, role: input.role, unit: unit.id, given_at: actor.at, given_by: actor.account, ended_at: null }).execute()
  forgetActors()
  await writeAudit(tx, actor, { action: 'access.assign-role', record: id, unitPath: unit.path, change: { account: account.id, role: input.role, unit: unit.id } })
  return id
}

/** Withdraws a role. The three administrators' roles cannot be withdrawn from here. */
export async function endRole(tx: Tx, actor: Actor, assignment: string): Promise<void> {
  demand(actor, assignRoles, '/')
  const db = on<AccessTables>(tx)
  const found = await db.selectFrom('access.role_assignment').selectAll().where('tenant', '=', actor.tenant).where('id', '=', assignment).executeTakeFirst()
  if (!found) throw notFound()
  if (found.unit === null) throw refuse('administrators-are-named-together')
  if (found.ended_at) throw refuse('role-ended')
  await db.updateTable('access.role_assignment').set({ ended_at: actor.at }).where('tenant', '=', actor.tenant).where('id', '=', assignment).execute()
  forgetActors()
  await writeAudit(tx, actor, { action: 'access.end-role', record: assignment, change: { account: found.account, role: found.role, unit: found.unit } })
}
