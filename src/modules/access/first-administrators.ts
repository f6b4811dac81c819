import { randomBytes } from 'node:crypto'
import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { sm3Hex } from '../../foundation/crypto/sm3.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { setInstallationValue } from '../../foundation/installation/installation.ts'
import { accountByName } from './account-store.ts'
import { demandPassword } from './change-password.ts'
import { refuse } from './errors.ts'
import { hashPassword } from './passwords.ts'
import { administratorRoles, type AdministratorRole } from './role-rules.ts'
import { forgetActors } from './session-cache.ts'
import type { AccessTables } from './tables.ts'

/** The tenant of an installation that is not the demo. */
export const firstTenant = 'main'

/**
 * The path of the page that names the first administrators, with a fresh one-time token after '#' (never sent to a
 * server log); null once they are named. A link handed out before is worth nothing any more.
 */
export async function firstAdministratorsLink(tx: Tx): Promise<string | null> {
  const db = on<AccessTables>(tx)
  if (await db.selectFrom('access.role_assignment').select('id').where('role', 'in', administratorRoles).limit(1).executeTakeFirst()) return null
  const token = randomBytes(24).toString('base64url')
  const token_sm3 = sm3Hex(token)
  await db.insertInto('access.first_administrators').values({ tenant: firstTenant, token_sm3, used_at: null }).onConflict((conflict) => conflict.column('tenant').doUpdateSet({ token_sm3 })).execute()
  return `/first-administrators#${token}`
}

export type NewAdministrator = { role: AdministratorRole; name: string; account: string; password: string }

/** Names all three administrators at once, by the one-time token; afterwards the link is spent. */
export async function nameFirstAdministrators(tx: Tx, actor: Actor, input: { token: string; tenantName: string; administrators: readonly NewAdministrator[] }): Promise<void> {
  const db = on<AccessTables>(tx)
  const link = await db.selectFrom('access.first_administrators').selectAll().where('token_sm3', '=', sm3Hex(input.token)).where('used_at', 'is', null).forUpdate().executeTakeFirst()
  if (!link) throw refuse('first-link-spent')
  demandOneOfEach(input.administrators)
  const opening = { ...actor, tenant: link.tenant }
  for (const [index, { role, name, account, password }] of input.administrators.entries()) {
    demandPassword(password, account, `administrators.${index}.password`)
    if (await accountByName(tx, account)) throw refuse('account-name-taken', { name: account }, [{ path: `administrators.${index}.account`, code: 'access.error.account-name-taken', params: { name: account } }])
    await openAdministrator(tx, opening, { role, name, account, passwordHash: await hashPassword(password) })
  }
  await db.updateTable('access.first_administrators').set({ used_at: actor.at }).where('tenant', '=', link.tenant).execute()
  await setInstallationValue(tx, 'tenant-name', input.tenantName)
}

function demandOneOfEach(administrators: readonly NewAdministrator[]): void {
  const one = new Set(administrators.map(({ role }) => role)).size === 3 && administrators.length === 3
  const apart = new Set(administrators.map(({ account }) => account.toLowerCase())).size === 3
  if (!one || !apart) throw refuse('one-of-each-administrator', {}, [{ path: 'administrators', code: 'access.error.one-of-each-administrator' }])
}

/** Opens the account of one administrator; called only where all three are named together. */
export async function openAdministrator(tx: Tx, actor: Actor, input: { role: AdministratorRole; name: string; account: string; passwordHash: string }): Promise<string> {
  const db = on<AccessTables>(tx)
  const account = newId(actor.at)
  await db.insertInto('access.account').values({ tenant: actor.tenant, id: account, name: input.account, person: null, display_name: input.name, password: input.passwordHash, must_change: false, opened_at: actor.at, closed_at: null }).execute()
  await db.insertInto('access.role_assignment').values({ tenant: actor.tenant, id: newId(actor.at), account, role: input.role, unit: null, given_at: actor.at, given_by: actor.account, ended_at: null }).execute()
  forgetActors()
  await writeAudit(tx, actor, { action: 'access.name-administrator', record: account, change: { role: input.role } })
  return account
}
