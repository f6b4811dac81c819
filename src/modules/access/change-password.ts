import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { endSessionsOf } from './end-sessions.ts'
import { refuse } from './errors.ts'
import { brokenPasswordRule } from './password-rules.ts'
import { hashPassword, passwordFits } from './passwords.ts'
import type { AccessTables } from './tables.ts'

/** Throws the rule that a new password breaks. */
export function demandPassword(password: string, name: string, path = 'password'): void {
  const broken = brokenPasswordRule(password, name)
  if (broken) throw refuse(broken, {}, [{ path, code: `access.error.${broken}` }])
}

/** Changes the actor's own password and ends all their other sessions. */
export async function changePassword(tx: Tx, actor: Actor, input: { present: string; next: string; token: string }): Promise<void> {
  ownOnly(actor)
  const db = on<AccessTables>(tx)
  const account = await db.selectFrom('access.account').selectAll().where('tenant', '=', actor.tenant).where('id', '=', actor.account).executeTakeFirst()
  if (!account) throw notFound()
  if (!(await passwordFits(account.password, input.present))) throw refuse('wrong-present-password', {}, [{ path: 'present', code: 'access.error.wrong-present-password' }])
  demandPassword(input.next, account.name, 'next')
  await db.updateTable('access.account').set({ password: await hashPassword(input.next), must_change: false, version: account.version + 1 }).where('tenant', '=', actor.tenant).where('id', '=', account.id).execute()
  const ended = await endSessionsOf(tx, actor, account.id, input.token)
  await writeAudit(tx, actor, { action: 'access.change-password', record: account.id, change: { ended } })
}
