import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { sm3Hex } from '../../foundation/crypto/sm3.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { forgetActors } from './session-cache.ts'
import type { AccessTables } from './tables.ts'

function living(tx: Tx, actor: Actor, account: string) {
  return on<AccessTables>(tx).updateTable('access.session').set({ ended_at: actor.at }).where('tenant', '=', actor.tenant).where('account', '=', account).where('ended_at', 'is', null)
}

/** Ends one of the actor's own sessions. */
export async function endSession(tx: Tx, actor: Actor, session: string): Promise<void> {
  ownOnly(actor)
  const ended = await living(tx, actor, actor.account).where('id', '=', session).returning('id').executeTakeFirst()
  if (!ended) throw notFound()
  forgetActors()
  await writeAudit(tx, actor, { action: 'access.end-session', record: session })
}

/** Ends the session of this token: signing out. */
export async function signOut(tx: Tx, actor: Actor, token: string): Promise<void> {
  ownOnly(actor)
  const ended = await living(tx, actor, actor.account).where('token_sm3', '=', sm3Hex(token)).returning('id').executeTakeFirst()
  forgetActors()
  await writeAudit(tx, actor, { action: 'access.sign-out', record: ended?.id ?? actor.account })
}

/** Ends all sessions of an account but the one of `exceptToken`; returns how many. Used by the commands that revoke. */
export async function endSessionsOf(tx: Tx, actor: Actor, account: string, exceptToken?: string): Promise<number> {
  let query = living(tx, actor, account)
  if (exceptToken) query = query.where('token_sm3', '!=', sm3Hex(exceptToken))
  const ended = await query.returning('id').execute()
  forgetActors()
  return ended.length
}

/** Ends all of the actor's own sessions but the one in use; returns how many. */
export async function endOtherSessions(tx: Tx, actor: Actor, token: string): Promise<number> {
  ownOnly(actor)
  const ended = await endSessionsOf(tx, actor, actor.account, token)
  await writeAudit(tx, actor, { action: 'access.end-other-sessions', record: actor.account, change: { ended } })
  return ended
}
