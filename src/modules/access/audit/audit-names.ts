import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { personsById, unitsBelow } from '../../organisation/index.ts'
import type { AccessTables } from '../tables.ts'

/**
 * Names for the ids of audit rows: units as they are today, accounts, and people. Whatever else an id stands for belongs
 * to rooms that an administrator does not see.
 */
export async function auditNames(reader: Reader, actor: Actor, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const accounts = await on<AccessTables>(reader)
    .selectFrom('access.account')
    .select(['id', 'person', 'display_name'])
    .where('tenant', '=', actor.tenant)
    .where(sql<boolean>`(id = any(${wanted}::uuid[]) or person = any(${wanted}::uuid[]))`)
    .execute()
  const names = new Map(accounts.flatMap(({ id, person, display_name: name }) => [[id, name] as const, ...(person ? [[person, name] as const] : [])]))
  const people = await personsById(reader, actor.tenant, wanted.filter((id) => !names.has(id)))
  for (const [id, person] of people) names.set(id, person.name)
  for (const unit of await unitsBelow(reader, actor.tenant, '/', actor.today)) names.set(unit.id, unit.name)
  return names
}
