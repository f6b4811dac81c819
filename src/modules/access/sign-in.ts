import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { sm3Hex } from '../../foundation/crypto/sm3.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import type { Problem } from '../../foundation/errors/problem.ts'
import { actingAs } from './acting-as.ts'
import { refuse } from './errors.ts'
import { lockedUntil, oneMoreFailure, type Failures } from './lockout-rules.ts'
import { passwordFits } from './passwords.ts'
import { longestMilliseconds } from './session-rules.ts'
import type { AccessTables } from './tables.ts'

export type SignIn = { account: string; password: string; address: string }

/** A new session: its token goes to the browser and is kept nowhere else. */
export type SignedIn = { token: string; session: string; actor: Actor }

// 1 one attempt at a name at a time → 2 locked out? → 3 compare, with the same work for a name that nobody has
// → 4 wrong: count it, by name and by address, and commit the count with the refusal → 5 right: a new session.
/**
 * Signs in by password. A wrong password is returned as a Problem, not thrown, so that its count and its audit row
 * commit. The answer is the same whether the name exists, is closed, or the password is wrong.
 */
export async function signIn(tx: Tx, actor: Actor, input: SignIn): Promise<SignedIn | Problem> {
  const name = input.account.toLowerCase()
  const subjects = { account: `account:${sm3Hex(name)}`, address: `address:${input.address}` }
  const alone = await sql<{ mine: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${subjects.account}, 7)) as mine`.execute(tx)
  if (!alone.rows[0]?.mine) throw refuse('sign-in-busy')
  const db = on<AccessTables>(tx)
  const before = await db.selectFrom('access.sign_in_failure').selectAll().where('tenant', '=', '').where('subject', 'in', [subjects.account, subjects.address]).execute()
  const failuresOf = (kind: keyof typeof subjects): Failures | undefined => before.find((row) => row.subject === subjects[kind])
  const until = lockedUntil('account', failuresOf('account'), actor.at) ?? lockedUntil('address', failuresOf('address'), actor.at)
  if (until) throw refuse('sign-in-locked', { minutes: Math.ceil((until.getTime() - actor.at.getTime()) / 60_000) })
  const account = await db.selectFrom('access.account').selectAll().where(sql<boolean>`lower(name) = ${name}`).executeTakeFirst()
  const open = account && !account.closed_at ? account : undefined
  if (!(await passwordFits(open?.password ?? null, input.password)) || !open) {
    for (const kind of ['account', 'address'] as const) await noteFailure(tx, subjects[kind], oneMoreFailure(failuresOf(kind), actor.at))
    const tenant = account?.tenant ?? (await db.selectFrom('access.account').select('tenant').limit(1).executeTakeFirst())?.tenant ?? ''
    await writeAudit(tx, { ...actor, tenant, trail: actor.trail }, { action: 'access.fail-sign-in', record: account?.id ?? 'unknown', change: { address: input.address } })
    return refuse('sign-in-failed')
  }
  await db.deleteFrom('access.sign_in_failure').where('tenant', '=', '').where('subject', '=', subjects.account).execute()
  const acting = actingAs(actor, open)
  return { ...(await openSession(tx, acting, input.address)), actor: acting }
}

async function noteFailure(tx: Tx, subject: string, { failures, first_at, last_at }: Failures): Promise<void> {
  await on<AccessTables>(tx)
    .insertInto('access.sign_in_failure')
    .values({ tenant: '', subject, failures, first_at, last_at })
    .onConflict((conflict) => conflict.columns(['tenant', 'subject']).doUpdateSet({ failures, first_at, last_at }))
    .execute()
}

/** Opens a session for the account that `actor` acts as. */
async function openSession(tx: Tx, actor: Actor, address: string): Promise<{ token: string; session: string }> {
  const token = randomBytes(32).toString('base64url')
  const session = newId(actor.at)
  await on<AccessTables>(tx)
    .insertInto('access.session')
    .values({ tenant: actor.tenant, id: session, token_sm3: sm3Hex(token), account: actor.account, started_at: actor.at, seen_at: actor.at, ends_at: new Date(actor.at.getTime() + longestMilliseconds), ended_at: null, address })
    .execute()
  await writeAudit(tx, actor, { action: 'access.sign-in', record: session })
  return { token, session }
}
