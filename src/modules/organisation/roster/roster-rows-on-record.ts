import { sql } from 'kysely'
import { demandAnywhere, pathsOf, type Actor } from '../../../foundation/actor/actor.ts'
import { visible } from '../../../foundation/actor/visible.ts'
import type { Reader } from '../../../foundation/database/database.ts'
import { editPeople, exportPeople } from '../permissions.ts'
import { politicalStatuses, type PoliticalStatus } from '../political-status.ts'
import type { PostKey } from '../posts.ts'
import { unitsBelow, type Unit } from '../units.ts'
import { partyPosts, sectionPosts, wordOf } from './roster-posts.ts'
import type { WrittenRow } from './write-roster.ts'

type Row = { staff_number: string; name: string; political_status: PoliticalStatus; party_joined: string | null; section: string | null; party_unit: string | null; held: { unit: string; post: PostKey }[] | null }

/** Everybody whom the actor may export, as roster rows, by section and pinyin. Ability export-people; audited as sensitive. */
export async function rosterRowsOnRecord(reader: Reader, actor: Actor): Promise<WrittenRow[]> {
  demandAnywhere(actor, exportPeople)
  const today = actor.today
  const units = new Map((await unitsBelow(reader, actor.tenant, '/', today)).map((unit) => [unit.id, unit]))
  const { rows } = await sql<Row>`
    select n.staff_number, n.name, n.political_status, n.party_joined, n.section, n.party_unit,
      (select json_agg(json_build_object('unit', a.unit, 'post', a.post) order by a.from_day, a.id) from organisation.appointment a where a.tenant = n.tenant and a.person = n.id and a.from_day <= ${today} and a.until_day > ${today}) as held
    from organisation.person n
    where n.tenant = ${actor.tenant} and n.section is not null and ${visible(sql.ref('n.section_path'), actor, exportPeople)}
    order by n.section_path, n.pinyin, n.id`.execute(reader)
  return rows.map((row) => written(row, units))
}

function written(row: Row, units: ReadonlyMap<string, Unit>): WrittenRow {
  const home = row.party_unit ? units.get(row.party_unit) : undefined
  const branch = home?.kind === 'party.group' && home.parent ? units.get(home.parent) : home
  const kinds = (row.held ?? []).map(({ unit, post }) => ({ post, kind: units.get(unit)?.kind }))
  const said = (list: typeof sectionPosts, party: boolean) =>
    kinds.filter(({ kind }) => kind !== undefined && kind.startsWith('admin.') !== party).map(({ post, kind }) => wordOf(list, post, placeOf(kind ?? ''))).filter((word) => word !== undefined).join('、')
  return {
    staffNumber: row.staff_number,
    name: row.name,
    politicalStatus: politicalStatuses[row.political_status].zh,
    partyJoined: row.party_joined ?? '',
    section: (row.section && units.get(row.section)?.name) || '',
    posts: said(sectionPosts, false),
    branch: branch?.name ?? '',
    group: home?.kind === 'party.group' ? home.name : '',
    partyPosts: said(partyPosts, true),
  }
}

function placeOf(kind: string) {
  if (kind === 'party.branch') return 'branch' as const
  if (kind === 'party.group') return 'group' as const
  if (kind === 'party.leadingGroup') return 'leadingGroup' as const
  return kind.startsWith('party.') ? ('committee' as const) : ('section' as const)
}

/** Names of the sections that the actor may fill in, for the template's list. */
export async function sectionNames(reader: Reader, actor: Actor): Promise<string[]> {
  demandAnywhere(actor, editPeople)
  const reach = pathsOf(actor, editPeople)
  const units = await unitsBelow(reader, actor.tenant, '/', actor.today)
  return units.filter(({ kind, path }) => kind.startsWith('admin.') && reach.some((one) => path.startsWith(one))).map(({ name }) => name)
}
