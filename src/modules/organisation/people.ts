import { sql } from 'kysely'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { PoliticalStatus } from './political-status.ts'
import type { OrganisationTables } from './tables.ts'

/**
 * A person. `politicalStatus` and `partyJoined` are sensitive: answer them only through the ability see-political.
 * `section`/`partyUnit`: where the person belongs now, with the paths of these units.
 */
export type Person = {
  id: string
  staffNumber: string
  name: string
  pinyin: string
  politicalStatus: PoliticalStatus
  partyJoined: Day | null
  section: string | null
  sectionPath: string | null
  partyUnit: string | null
  partyPath: string | null
  version: number
}

const columns = [
  'n.id', 'n.staff_number as staffNumber', 'n.name', 'n.pinyin', 'n.political_status as politicalStatus', 'n.party_joined as partyJoined',
  'n.section', 'n.section_path as sectionPath', 'n.party_unit as partyUnit', 'n.party_path as partyPath', 'n.version',
] as const

function people(reader: Reader, tenant: string) {
  return on<OrganisationTables>(reader).selectFrom('organisation.person as n').where('n.tenant', '=', tenant)
}

/** The person, with everything; the caller decides what may leave. */
export function personById(reader: Reader, tenant: string, id: string): Promise<Person | undefined> {
  return people(reader, tenant).where('n.id', '=', id).select(columns).executeTakeFirst()
}

/** Several persons at once, keyed by id; unknown ids are absent. */
export async function personsById(reader: Reader, tenant: string, ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map()
  const rows = await people(reader, tenant).where(sql<boolean>`n.id = any(${ids}::uuid[])`).select(columns).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** The person with this staff number (工号), the roster's key. */
export function personByStaffNumber(reader: Reader, tenant: string, staffNumber: string): Promise<Person | undefined> {
  return people(reader, tenant).where('n.staff_number', '=', staffNumber).select(columns).executeTakeFirst()
}

/**
 * Who belonged to the unit at `unitPath` or below it on day `day`, by pinyin, with the political status of that day.
 * Belonging follows the side: staff of sections, members of groups and branches.
 */
export async function peopleOf(reader: Reader, tenant: string, unitPath: string, day: Day): Promise<Person[]> {
  return people(reader, tenant)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('organisation.appointment as a')
          .innerJoin('organisation.unit_period as p', (join) => join.onRef('p.tenant', '=', 'a.tenant').onRef('p.unit', '=', 'a.unit'))
          .whereRef('a.tenant', '=', 'n.tenant')
          .whereRef('a.person', '=', 'n.id')
          .where('a.post', 'in', ['staff', 'member'])
          .where('a.from_day', '<=', day)
          .where('a.until_day', '>', day)
          .where('p.from_day', '<=', day)
          .where('p.until_day', '>', day)
          .where(sql<boolean>`(p.path >= ${unitPath} and p.path < ${unitPath.slice(0, -1) + '0'})`)
          .select(sql`1`.as('one')),
      ),
    )
    .select(columns)
    .select(
      sql<PoliticalStatus>`coalesce((select s.status from organisation.political_standing s where s.tenant = n.tenant and s.person = n.id and s.from_day <= ${day} order by s.from_day desc limit 1), 'none')`.as('politicalStatus'),
    )
    .orderBy('n.pinyin')
    .orderBy('n.id')
    .execute()
}
