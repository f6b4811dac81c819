import { sql } from 'kysely'
import type { Reader } from '../../foundation/database/database.ts'

/** Who somebody is, and no more: enough to tell two people of one name apart. */
export type NamedPerson = { id: string; name: string; staffNumber: string; unitName: string }

const most = 20

/** People of the tenant by name, pinyin or staff number, with the section they belong to. The caller decides who may ask. */
export async function peopleNamed(reader: Reader, tenant: string, words: string): Promise<NamedPerson[]> {
  const { rows } = await sql<NamedPerson>`
    select n.id, n.name, n.staff_number as "staffNumber",
      coalesce((select p.name from organisation.unit_period p where p.tenant = n.tenant and p.unit = n.section order by p.from_day desc limit 1), '') as "unitName"
    from organisation.person n
    where n.tenant = ${tenant} and strpos(n.search_key, ${words.trim().toLowerCase()}) > 0
    order by n.pinyin, n.id limit ${most}`.execute(reader)
  return rows
}
