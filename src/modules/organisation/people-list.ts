import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { demandAnywhere, pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import { pathEnd, within, type Bound } from '../../foundation/actor/visible.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { rememberedByShape, type Given } from '../../foundation/database/remembered.ts'
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

/** What the two statements are asked with; `below` is the range of paths of one unit. */
type Values = { tenant: string; today: Day; paths: readonly string[]; below: string; words: readonly string[]; limit: number; offset: number }
type Shape = Pick<Values, 'paths' | 'words'> & { side: 'business' | 'party' | undefined; sort: PeopleSort }

const countPeople = rememberedByShape<Values, { total: number }, Shape>(nameOf, (shape, given) => sql`select count(*) as total from organisation.person n where ${matching(shape, given)}`)

const readPeople = rememberedByShape<Values, Row, Shape>(
  (shape) => `${nameOf(shape)} ${shape.sort}`,
  (shape, given) => {
    const order = orders[shape.sort]
    const today = given((values) => values.today)
    return sql`
    select n.id, n.staff_number, n.name, n.section, n.party_unit, n.party_path,
      (select p.name from organisation.unit_period p where p.tenant = n.tenant and p.unit = n.section and p.from_day <= ${today} and p.until_day > ${today}) as section_name,
      (select p.name from organisation.unit_period p where p.tenant = n.tenant and p.unit = n.party_unit and p.from_day <= ${today} and p.until_day > ${today}) as party_name,
      (select string_agg(a.post, ',' order by a.from_day, a.post) from organisation.appointment a where a.tenant = n.tenant and a.person = n.id and a.from_day <= ${today} and a.until_day > ${today} and a.post not in ('staff', 'member')) as posts
    from (select * from organisation.person n where ${matching(shape, given)} order by ${order} limit ${given((values) => values.limit)} offset ${given((values) => values.offset)}) n
    order by ${order}`
  },
)

/**
 * The people whom the actor may see, by pinyin, with an exact total: two statements, however many people there are.
 * Which branch somebody belongs to is answered only to those who may see their political status; here it is masked.
 */
export async function peopleList(reader: Reader, actor: Actor, { search, unit, sort, limit, offset }: PeopleFilter) {
  demandAnywhere(actor, seePeople)
  const below = unit ? await seenUnit(reader, actor, unit) : undefined
  const words = search?.toLowerCase().split(/\s+/).filter((part) => part !== '') ?? []
  const values = { tenant: actor.tenant, today: actor.today, paths: pathsOf(actor, seePeople), below: below?.path ?? '', words, limit, offset }
  const shape = { paths: values.paths, words, side: below?.side, sort }
  const counted = await countPeople(shape)(reader, values)
  const rows = await readPeople(shape)(reader, values)
  const political = pathsOf(actor, seePolitical)
  return { rows: rows.map((row) => personRow(row, political)), total: counted[0]?.total ?? 0 }
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

/** Everything that changes the text of the condition. */
function nameOf({ paths, words, side }: Shape): string {
  return `${paths.includes('/') ? 'all' : paths.length} ${words.length} ${side ?? ''}`
}

function matching({ paths, words, side }: Shape, given: Given<Values>): RawBuilder<SqlBool> {
  const bound: Bound = (_path, end, place) => given((values) => edge(values.paths[place] ?? '', end))
  const all = [sql<SqlBool>`n.tenant = ${given((values) => values.tenant)}`, atWorkOrInTheParty(paths, bound)]
  if (side) all.push(within(sql.ref(side === 'party' ? 'n.party_path' : 'n.section_path'), ['below'], (_path, end) => given((values) => edge(values.below, end))))
  words.forEach((_word, place) => all.push(sql<SqlBool>`strpos(n.search_key, ${given((values) => values.words[place])}) > 0`))
  return sql<SqlBool>`${sql.join(all, sql` and `)}`
}

function edge(path: string, end: boolean): string {
  return end ? pathEnd(path) : path
}

/** People whom the actor sees: by where they work or by where they belong. */
export function seen(actor: Actor): RawBuilder<SqlBool> {
  return atWorkOrInTheParty(pathsOf(actor, seePeople))
}

function atWorkOrInTheParty(paths: readonly string[], bound?: Bound): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${within(sql.ref('n.section_path'), paths, bound)} or ${within(sql.ref('n.party_path'), paths, bound)})`
}

/** The unit whose people are asked for; a Party unit only for those who may see who belongs to it. */
async function seenUnit(reader: Reader, actor: Actor, unitId: string) {
  const unit = await unitById(reader, actor.tenant, unitId, actor.today)
  if (!unit) throw notFound()
  if (unit.side === 'party' && !pathsOf(actor, seePolitical).some((path) => unit.path.startsWith(path))) throw notFound()
  return unit
}
