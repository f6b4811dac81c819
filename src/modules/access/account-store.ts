import { sql } from 'kysely'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { RoleKey } from '../../offer.ts'
import type { AccessTables } from './tables.ts'

/** An account as it is kept, or undefined. */
export function accountById(reader: Reader, tenant: string, id: string) {
  return on<AccessTables>(reader).selectFrom('access.account').selectAll().where('tenant', '=', tenant).where('id', '=', id).executeTakeFirst()
}

/** The account with this sign-in name, whatever its case, in whichever tenant. */
export function accountByName(reader: Reader, name: string) {
  return on<AccessTables>(reader).selectFrom('access.account').selectAll().where(sql<boolean>`lower(name) = ${name.toLowerCase()}`).executeTakeFirst()
}

/** The account of a person, or undefined. */
export function accountOfPerson(reader: Reader, tenant: string, person: string) {
  return on<AccessTables>(reader).selectFrom('access.account').selectAll().where('tenant', '=', tenant).where('person', '=', person).executeTakeFirst()
}

/** The roles that an account holds now. */
export function rolesHeld(reader: Reader, tenant: string, account: string): Promise<{ id: string; role: RoleKey; unit: string | null }[]> {
  return on<AccessTables>(reader).selectFrom('access.role_assignment').select(['id', 'role', 'unit']).where('tenant', '=', tenant).where('account', '=', account).where('ended_at', 'is', null).orderBy('id').execute()
}
