import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { appointmentsOf, unitsAbove } from '../organisation/index.ts'
import { accountById, rolesHeld } from './account-store.ts'
import { assignRole } from './assign-role.ts'
import { assignRoles } from './permissions.ts'
import { rolesOfPosts, type PostHeld } from './roles-of-posts.ts'

/** Gives an account the roles that follow from its person's posts of today and that it does not hold; returns how many. */
export async function assignRolesByPosts(tx: Tx, actor: Actor, accountId: string): Promise<number> {
  demand(actor, assignRoles, '/')
  const account = await accountById(tx, actor.tenant, accountId)
  if (!account) throw notFound()
  const held: PostHeld[] = []
  if (account.person) {
    for (const { post, unit } of await appointmentsOf(tx, actor.tenant, account.person, actor.today)) held.push({ post, way: await unitsAbove(tx, actor.tenant, unit.path, actor.today) })
  }
  const present = new Set((await rolesHeld(tx, actor.tenant, account.id)).map(({ role, unit }) => `${role} ${unit}`))
  const missing = rolesOfPosts(held).filter(({ role, unit }) => !present.has(`${role} ${unit}`))
  for (const { role, unit } of missing) await assignRole(tx, actor, { account: account.id, role, unit })
  await writeAudit(tx, actor, { action: 'access.assign-roles-by-posts', record: account.id, change: { given: missing.length } })
  return missing.length
}
