import { randomInt } from 'node:crypto'
import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { accountById, rolesHeld } from './account-store.ts'
import { endSessionsOf } from './end-sessions.ts'
import { refuse } from './errors.ts'
import { hashPassword } from './passwords.ts'
import { keepAccounts } from './permissions.ts'
import { isAdministrator } from './role-rules.ts'
import type { AccessTables } from './tables.ts'

// Without the characters that are mistaken for one another when read out.
const alphabet = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A password for one use: 14 characters, about 80 bits, in groups that can be read out. */
export function oneTimePassword(): string {
  const letters = Array.from({ length: 14 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${letters.slice(0, 5)}-${letters.slice(5, 10)}-${letters.slice(10)}9Aa`
}

/**
 * Gives an account a one-time password that must be changed at the next sign-in, and ends its sessions. An
 * administrator's password is reset by the operator's command only: else one of the three could become another.
 */
export async function resetPassword(tx: Tx, actor: Actor, accountId: string): Promise<string> {
  demand(actor, keepAccounts, '/')
  const account = await accountById(tx, actor.tenant, accountId)
  if (!account) throw notFound()
  if (account.closed_at) throw refuse('account-is-closed')
  if ((await rolesHeld(tx, actor.tenant, account.id)).some(({ role }) => isAdministrator(role))) throw refuse('administrators-by-operator')
  return replacePassword(tx, actor, account)
}

/** Replaces an account's password by a one-time one; the caller has decided that it may. */
export async function replacePassword(tx: Tx, actor: Actor, account: { id: string; version: number }): Promise<string> {
  const password = oneTimePassword()
  await on<AccessTables>(tx).updateTable('access.account').set({ password: await hashPassword(password), must_change: true, version: account.version + 1 }).where('tenant', '=', actor.tenant).where('id', '=', account.id).execute()
  const ended = await endSessionsOf(tx, actor, account.id)
  await writeAudit(tx, actor, { action: 'access.reset-password', record: account.id, change: { ended } })
  return password
}
