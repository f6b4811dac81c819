import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import { sm3Hex } from '../../foundation/crypto/sm3.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { idleMilliseconds } from './session-rules.ts'
import type { AccessTables } from './tables.ts'

/** The actor's own living sessions, the newest first; `current`: the one that asks. */
export async function sessionList(reader: Reader, actor: Actor, token: string | undefined) {
  ownOnly(actor)
  const rows = await on<AccessTables>(reader)
    .selectFrom('access.session')
    .selectAll()
    .where('tenant', '=', actor.tenant)
    .where('account', '=', actor.account)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', actor.at)
    .where('seen_at', '>', new Date(actor.at.getTime() - idleMilliseconds))
    .orderBy('id', 'desc')
    .execute()
  const mine = token ? sm3Hex(token) : ''
  return rows.map((row) => ({ id: row.id, startedAt: row.started_at.toISOString(), seenAt: row.seen_at.toISOString(), endsAt: row.ends_at.toISOString(), address: row.address, current: row.token_sm3 === mine }))
}
