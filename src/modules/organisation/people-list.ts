import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { demandAnywhere, pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { seePeople, seePolitical } from './permissions.ts'
import type { PostKey } from './posts.ts'
import { unitById } from './units.ts'

export type PeopleSort = 'name' | '-name' | 'staffNumber' | '-staffNumber'
export type PeopleFilter = { search?: string | undefined; unit?: string | undefined; sort: PeopleSort; limit: number; offset: number }

type Row = { id: string; staff_number: string; name: string; section: string | null; section_name: string | null; party_unit: string | null; party_name: string | null; party_path: string | null; posts: string | null }

const orders: Readonly<Record<PeopleSort, RawBuilder<unknown>>> = {
  name: sql`n.pinyin, n.id`,
  '-name': sql`n.pinyin desc, n.id desc`,
  staffNumber: sql`n.staff_number`,
  '-staffNumber': sql`n.staff_number desc`,
}

/**
 * The people whom the actor may see, by pinyin, with an exact total: two statements, however many people there are.
 * Which branch somebody belongs to is answered only to those who may see their political status; here it is masked.
 */
export async function peopleList(reader: Reader, actor: Actor, filter: PeopleFilter) {
  demandAnywhere(actor, seePeople)
  const matching = await conditions(reader, actor, filter)
  const order = orders[filter.sort]
  const today = actor.today
  const counted = await sql<{ total: number }>`select count(*) as total from organisation.person n where ${matching}`.execute(reader)
  const { rows } = await sql<Row>`
    select n.id, n.staff_number, n.name, n.section, n.party_unit, n.party_path,
      (select p.name from organisation.unit_period p where p.tenant = n.tenant and p.unit = n.section and p.from_day <= ${today} and p.until_day > ${today}) as section_name,
      (select p.name from organisation.unit_period p where p.tenant = n.tenant and p.unit = n.party_unit and p.from_day <= ${today} and p.until_day > ${today}) as party_name,
      (select string_agg(a.post, ',' order by a.from_day, a.post) from organisation.appointment a where a.tenant = n.tenant and a.person = n.id and a.from_day <= ${today} and a.until_day > ${today} and a.post not in ('staff', 'member')) as posts
    from (select * from organisation.person n where ${matching} order by ${order} limit ${filter.limit} offset ${filter.offset}) n
    order by ${order}`.execute(reader)
  const political = pathsOf(actor, seePolitical)
  return { rows: rows.map((row) => personRow(row, political)), total: counted.rows[0]?.total ?? 0 }
}

function personRow(row: Row, political: readonly string[]) {
  const open = row.party_path === null || political.some((path) => row.party_path?.startsWith(path))
  return {
    id: row.id,
    staffNumber: row.staff_number,
    name: row.name,
    section: row.section ? { id: row.section, name: row.section_name ?? '' } : null,
    partyUnit: row.party_unit && open ? { id: row.party_unit, name: row.party_name ?? '' } : null,
    masked: !open,
    posts: row.posts ? (row.posts.split(',') as PostKey[]) : [],
  }
}

async function conditions(reader: Reader, actor: Actor, { search, unit }: PeopleFilter): Promise<RawBuilder<SqlBool>> {
  const all = [sql<SqlBool>`n.tenant = ${actor.tenant}`, seen(actor)]
  if (unit) all.push(await below(reader, actor, unit))
  for (const word of search?.toLowerCase().split(/\s+/).filter((part) => part !== '') ?? []) all.push(sql<SqlBool>`strpos(n.search_key, ${word}) > 0`)
  return sql<SqlBool>`${sql.join(all, sql` and `)}`
}

/** People whom the actor sees: by where they work or by where they belong. */
export function seen(actor: Actor): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${visible(sql.ref('n.section_path'), actor, seePeople)} or ${visible(sql.ref('n.party_path'), actor, seePeople)})`
}

/** People of one unit; by a Party unit only for those who may see who belongs to it. */
async function below(reader: Reader, actor: Actor, unitId: string): Promise<RawBuilder<SqlBool>> {
  const unit = await unitById(reader, actor.tenant, unitId, actor.today)
  if (!unit) throw notFound()
  if (unit.side === 'party' && !pathsOf(actor, seePolitical).some((path) => unit.path.startsWith(path))) throw notFound()
  const column = sql.ref(unit.side === 'party' ? 'n.party_path' : 'n.section_path')
  return sql<SqlBool>`(${column} >= ${unit.path} and ${column} < ${unit.path.slice(0, -1) + '0'})`
}
