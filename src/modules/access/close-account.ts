import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { accountById, rolesHeld } from './account-store.ts'
import { endSessionsOf } from './end-sessions.ts'
import { refuse } from './errors.ts'
import { keepAccounts } from './permissions.ts'
import { isAdministrator } from './role-rules.ts'
import type { AccessTables } from './tables.ts'

/** Closes an account for good: nobody signs in with it any more, what it did stays. Administrators' accounts stay open. */
export async function closeAccount(tx: Tx, actor: Actor, accountId: string): Promise<void> {
  demand(actor, keepAccounts, '/')
  const account = await accountById(tx, actor.tenant, accountId)
  if (!account) throw notFound()
  if (account.closed_at) throw refuse('account-is-closed')
  if ((await rolesHeld(tx, actor.tenant, account.id)).some(({ role }) => isAdministrator(role))) throw refuse('administrators-by-operator')
  await on<AccessTables>(tx).updateTable('access.account').set({ closed_at: actor.at, version: account.version + 1 }).where('tenant', '=', actor.tenant).where('id', '=', account.id).execute()
  await endSessionsOf(tx, actor, account.id)
  await writeAudit(tx, actor, { action: 'access.close-account', record: account.id })
}
