import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { SearchHit } from '../../offer.ts'
import { seen } from './people-list.ts'
import { unitList } from './unit-list.ts'
import { unitKinds } from './unit-kinds.ts'

const most = 8

/** People by name, pinyin or staff number, and units by name, within what the actor sees. */
export async function searchPeople(reader: Reader, actor: Actor, words: string): Promise<SearchHit[]> {
  const word = words.trim().toLowerCase()
  const people = await sql<{ id: string; name: string; staff_number: string }>`
    select n.id, n.name, n.staff_number from organisation.person n
    where n.tenant = ${actor.tenant} and ${seen(actor)} and strpos(n.search_key, ${word}) > 0
    order by n.pinyin, n.id limit ${most}`.execute(reader)
  const units = (await unitList(reader, actor)).rows.filter((unit) => unit.name.toLowerCase().includes(word)).slice(0, most)
  return [
    ...people.rows.map((person) => ({ kind: { zh: '人员', en: 'person' }, title: person.name, detail: person.staff_number, href: `/people/${person.id}` })),
    ...units.map((unit) => ({ kind: unitKinds[unit.kind].label, title: unit.name, detail: unit.code, href: `/units/${unit.id}` })),
  ]
}
