import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { RoleKey } from '../../offer.ts'
import { pathOfUnit } from '../organisation/index.ts'
import type { AccessTables } from './tables.ts'

/** The roles that the actor's account holds, with the path of each unit today ('/' for the administrators). */
export async function rolePathsOf(reader: Reader, actor: Actor): Promise<{ role: RoleKey; path: string | null }[]> {
  return on<AccessTables>(reader)
    .selectFrom('access.role_assignment as r')
    .where('r.tenant', '=', actor.tenant)
    .where('r.account', '=', actor.account)
    .where('r.ended_at', 'is', null)
    .select(['r.role', sql<string | null>`case when r.unit is null then '/' else ${pathOfUnit(sql.ref('r.tenant'), sql.ref('r.unit'), actor.today)} end`.as('path')])
    .execute()
}
