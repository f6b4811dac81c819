import { sql } from 'kysely'
import type { Actor, Grant } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { sm3Hex } from '../../foundation/crypto/sm3.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { Lang } from '../../foundation/i18n/texts.ts'
import type { AbilityOffer, RoleKey } from '../../offer.ts'
import { pathOfUnit } from '../organisation/index.ts'
import { keepActor, keptActor, type SessionActor } from './session-cache.ts'
import { idleMilliseconds, isAlive, touchMilliseconds } from './session-rules.ts'

/** The cookie that carries the session's token. */
export const sessionCookie = 'tongpin_session'

export type Moment = { at: Date; today: Day; lang: Lang }

type Row = {
  session: string
  tenant: string
  account: string
  person: string | null
  name: string
  must_change: boolean
  seen_at: Date
  ends_at: Date
  roles: { role: RoleKey; path: string | null }[]
}

/**
 * Who acts under the session token `token` at a moment; a guest (account '') without a living session. One statement
 * at most: what it read is kept for 5 seconds (session-cache.ts). An account that must change its password first has
 * no grants.
 */
export async function actorOfSession(db: Reader, token: string | undefined, moment: Moment, abilities: readonly AbilityOffer[]): Promise<Actor> {
  if (!token || token.length > 100) return actorAt(guest, moment)
  const tokenSm3 = sm3Hex(token)
  let found = keptActor(tokenSm3, moment.today)
  const stale = found && moment.at.getTime() - found.seenAt.getTime() >= touchMilliseconds
  if (!found || stale) {
    found = await readSession(db, tokenSm3, moment, abilities)
    if (found) keepActor(tokenSm3, moment.today, found)
  }
  if (!found || !isAlive({ seen_at: found.seenAt, ends_at: found.endsAt }, moment.at)) return actorAt(guest, moment)
  return actorAt(found.base, moment)
}

const guest = { tenant: '', account: '', person: null, name: '', grants: [] }

function actorAt(base: SessionActor['base'], { at, today, lang }: Moment): Actor {
  return { tenant: base.tenant, account: base.account, person: base.person, name: base.name, grants: base.grants, lang, at, today, trail: { decisions: 0, audits: 0 } }
}

async function readSession(db: Reader, tokenSm3: string, { at, today }: Moment, abilities: readonly AbilityOffer[]): Promise<SessionActor | undefined> {
  const idleSince = new Date(at.getTime() - idleMilliseconds)
  const touchBefore = new Date(at.getTime() - touchMilliseconds)
  const { rows } = await sql<Row>`
    with living as (
      select s.id, s.tenant, s.account, s.seen_at, s.ends_at
      from access.session s
      where s.token_sm3 = ${tokenSm3} and s.ended_at is null and s.ends_at > ${at} and s.seen_at > ${idleSince}
    ), touched as (
      update access.session t set seen_at = ${at} from living l
      where t.tenant = l.tenant and t.id = l.id and t.seen_at <= ${touchBefore}
      returning t.seen_at
    )
    select l.id as session, l.tenant, l.account, a.person, a.display_name as name, a.must_change, l.ends_at,
      coalesce((select seen_at from touched), l.seen_at) as seen_at,
      coalesce((
        select json_agg(json_build_object('role', r.role, 'path', case when r.unit is null then '/' else ${pathOfUnit(sql.ref('r.tenant'), sql.ref('r.unit'), today)} end))
        from access.role_assignment r where r.tenant = l.tenant and r.account = l.account and r.ended_at is null
      ), '[]') as roles
    from living l join access.account a on a.tenant = l.tenant and a.id = l.account and a.closed_at is null`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  return {
    session: row.session,
    account: row.account,
    base: { tenant: row.tenant, account: row.account, person: row.person, name: row.name, grants: row.must_change ? [] : grantsOf(row.roles, abilities) },
    seenAt: row.seen_at,
    endsAt: row.ends_at,
  }
}

/** The grants that roles bring: each ability that names the role, over the unit's path of today. */
export function grantsOf(held: readonly { role: RoleKey; path: string | null }[], abilities: readonly AbilityOffer[]): Grant[] {
  const grants = new Map<string, Grant>()
  for (const { role, path } of held) {
    if (path === null) continue
    for (const ability of abilities) if (ability.roles.includes(role)) grants.set(`${ability.key} ${path}`, { ability: ability.key, path })
  }
  return [...grants.values()]
}
