import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { peopleNamed } from '../organisation/index.ts'
import { keepAccounts } from './permissions.ts'
import type { AccessTables } from './tables.ts'

/**
 * People for whom an account may be opened, by name, pinyin or staff number; `hasAccount`: one is open already. Whoever
 * keeps accounts sees who somebody is, and nothing else about them.
 */
export async function accountPeople(reader: Reader, actor: Actor, words: string) {
  demand(actor, keepAccounts, '/')
  const people = await peopleNamed(reader, actor.tenant, words)
  if (people.length === 0) return { rows: [] }
  const taken = await on<AccessTables>(reader).selectFrom('access.account').select('person').where('tenant', '=', actor.tenant).where('person', 'in', people.map(({ id }) => id)).execute()
  const having = new Set(taken.map(({ person }) => person))
  return { rows: people.map((person) => ({ ...person, hasAccount: having.has(person.id) })) }
}
