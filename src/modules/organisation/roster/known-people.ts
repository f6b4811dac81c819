import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor/actor.ts'
import type { Day } from '../../../foundation/clock/day.ts'
import type { Reader } from '../../../foundation/database/database.ts'
import { reaches } from '../reaches.ts'
import { editPeople } from '../permissions.ts'
import type { PoliticalStatus } from '../political-status.ts'
import type { PostKey } from '../posts.ts'
import { openEnd } from '../tables.ts'
import type { Known } from './roster-plan.ts'

type Row = {
  id: string
  staff_number: string
  name: string
  political_status: PoliticalStatus
  party_joined: Day | null
  section_path: string | null
  party_path: string | null
  standing_from: Day | null
  held: { id: string; unit: string; post: PostKey; from: Day }[] | null
}

/** The people on record with these staff numbers, with their present posts; one statement however many they are. */
export async function knownPeople(reader: Reader, actor: Actor, staffNumbers: readonly string[]): Promise<Map<string, Known>> {
  if (staffNumbers.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select n.id, n.staff_number, n.name, n.political_status, n.party_joined, n.section_path, n.party_path,
      (select max(s.from_day) from organisation.political_standing s where s.tenant = n.tenant and s.person = n.id) as standing_from,
      (select json_agg(json_build_object('id', a.id, 'unit', a.unit, 'post', a.post, 'from', a.from_day)) from organisation.appointment a where a.tenant = n.tenant and a.person = n.id and a.until_day = ${openEnd}) as held
    from organisation.person n
    where n.tenant = ${actor.tenant} and n.staff_number = any(${[...staffNumbers]}::text[])`.execute(reader)
  return new Map(
    rows.map((row) => [
      row.staff_number,
      {
        id: row.id,
        staffNumber: row.staff_number,
        name: row.name,
        politicalStatus: row.political_status,
        partyJoined: row.party_joined,
        standingFrom: row.standing_from,
        // Whoever belongs nowhere (any more) may be taken in.
        within: (row.section_path === null && row.party_path === null) || reaches(actor, editPeople, { sectionPath: row.section_path, partyPath: row.party_path }),
        held: row.held ?? [],
      },
    ]),
  )
}
