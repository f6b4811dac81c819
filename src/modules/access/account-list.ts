import { sql } from 'kysely'
import { demand, may, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { RoleKey } from '../../offer.ts'
import { unitsBelow } from '../organisation/index.ts'
import { assignRoles, keepAccounts, seeAccounts } from './permissions.ts'
import { isAdministrator } from './role-rules.ts'
import { roles } from './roles.ts'
import type { AccessTables } from './tables.ts'

export type AccountFilter = { search?: string | undefined; role?: RoleKey | undefined; limit: number; offset: number }

/** Accounts with the roles that they hold, by name; for the system and the security administrator. */
export async function accountList(reader: Reader, actor: Actor, filter: AccountFilter) {
  demand(actor, seeAccounts, '/')
  const db = on<AccessTables>(reader)
  let matching = db.selectFrom('access.account as a').where('a.tenant', '=', actor.tenant)
  const { search, role } = filter
  if (search) matching = matching.where(sql<boolean>`(strpos(lower(a.name), ${search.toLowerCase()}) > 0 or strpos(a.display_name, ${search}) > 0)`)
  if (role) matching = matching.where((eb) => eb.exists(eb.selectFrom('access.role_assignment as r').whereRef('r.tenant', '=', 'a.tenant').whereRef('r.account', '=', 'a.id').where('r.role', '=', role).where('r.ended_at', 'is', null).select(sql`1`.as('one'))))
  const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const accounts = await matching.select(['a.id', 'a.name', 'a.display_name', 'a.person', 'a.closed_at', 'a.must_change']).orderBy(sql`lower(a.name)`).limit(filter.limit).offset(filter.offset).execute()
  const held = accounts.length === 0 ? [] : await db.selectFrom('access.role_assignment').select(['id', 'account', 'role', 'unit']).where('tenant', '=', actor.tenant).where('ended_at', 'is', null).where('account', 'in', accounts.map(({ id }) => id)).orderBy('id').execute()
  const units = new Map((await unitsBelow(reader, actor.tenant, '/', actor.today)).map((unit) => [unit.id, unit.name]))
  const keeps = may(actor, keepAccounts, '/')
  const assigns = may(actor, assignRoles, '/')
  const rows = accounts.map((account) => {
    const mine = held.filter((one) => one.account === account.id)
    const administrator = mine.some(({ role: one }) => isAdministrator(one))
    const open = account.closed_at === null
    return {
      id: account.id,
      name: account.name,
      displayName: account.display_name,
      person: account.person,
      closed: !open,
      mustChangePassword: account.must_change,
      roles: mine.map((one) => ({ id: one.id, role: one.role, label: roles[one.role].label, unit: one.unit, unitName: one.unit ? (units.get(one.unit) ?? '') : '' })),
      can: { resetPassword: keeps && open && !administrator, close: keeps && open && !administrator, assignRole: assigns && open && !administrator },
    }
  })
  return { rows, total }
}
