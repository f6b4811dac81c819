import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { belonging } from '../planning/index.ts'
import type { Kind, State } from './commitment-rules.ts'
import { itemRows, lettersOf, type ItemRow } from './item-rows.ts'
import type { CommitmentTables } from './tables.ts'

export type CommitmentFilter = { year?: number | undefined; state?: State | undefined; kind?: Kind | undefined; branch?: string | undefined; goal?: string | undefined; mine?: 'true' | 'false' | undefined; words?: string | undefined }
type Page = { limit: number; offset: number }

/** The items that the actor may see under a filter, letter by letter, with the exact total, of how many letters and which branches, and how many stand in each state. */
export async function commitmentList(reader: Reader, actor: Actor, filter: CommitmentFilter & Page): Promise<{ rows: ItemRow[]; total: number; letters: number; branches: { id: string; name: string }[]; states: { state: State; count: number }[] }> {
  const { state, ...rest } = filter
  const states = await commitmentsOf(reader, actor, rest).select(['item.state', sql<number>`count(*)::int`.as('count')]).groupBy('item.state').orderBy('item.state').execute()
  const total = states.filter((row) => !state || row.state === state).reduce((sum, row) => sum + row.count, 0)
  const { branch: _branch, ...anywhere } = rest
  const branches = await commitmentsOf(reader, actor, anywhere).select(['letter.branch_id as id', 'letter.branch_name as name']).distinct().orderBy('letter.branch_name').execute()
  const { letters } = await commitmentsOf(reader, actor, filter).select(sql<number>`count(distinct letter.id)::int`.as('letters')).executeTakeFirstOrThrow()
  const items = await commitmentsOf(reader, actor, filter).selectAll('item').orderBy('letter.year', 'desc').orderBy('letter.unit_path').orderBy('letter.holder_name').orderBy('letter.id').orderBy('item.number').limit(filter.limit).offset(filter.offset).execute()
  return { rows: await itemRows(reader, actor, items, await lettersOf(reader, actor, items)), total, letters, branches, states }
}

/** The items under a filter, within the actor's sight: one's own, those of one's organisation, published ones of the agency. */
export function commitmentsOf(reader: Reader, actor: Actor, filter: CommitmentFilter) {
  const me = actor.person ?? ''
  const partner = JSON.stringify([{ id: me }])
  let query = on<CommitmentTables>(reader)
    .selectFrom('commitments.item as item')
    .innerJoin('commitments.letter as letter', (join) => join.onRef('letter.tenant', '=', 'item.tenant').onRef('letter.id', '=', 'item.letter'))
    .where('item.tenant', '=', actor.tenant)
    // Which letters come into question is found by their own indexes first; what is seen of them is decided item by item below.
    .where(sql<boolean>`letter.id = any(array(
      select near.id from commitments.letter near where near.tenant = ${actor.tenant} and (near.person = ${me} or ${visible(sql.ref('near.unit_path'), actor, 'commitments.see')}
        or ${visible(sql.ref('near.holder_path'), actor, 'commitments.write-collective')} or ${belonging(['near.party_path', 'near.agency_path'], actor, 'commitments.see-published')})
      union all select mine.letter from commitments.item mine where mine.tenant = ${actor.tenant} and ${me} <> '' and mine.partners @> ${partner}::jsonb))`)
    .where((where) =>
      where.or([
        where('letter.person', '=', me),
        sql<boolean>`(${me} <> '' and item.partners @> ${partner}::jsonb)`,
        visible(sql.ref('letter.unit_path'), actor, 'commitments.see'),
        sql<boolean>`(letter.holder_path is not null and ${visible(sql.ref('letter.holder_path'), actor, 'commitments.write-collective')})`,
        where.and([where('item.published_on', 'is not', null), belonging(['letter.party_path', 'letter.agency_path'], actor, 'commitments.see-published')]),
      ]),
    )
  if (filter.year !== undefined) query = query.where('letter.year', '=', filter.year)
  if (filter.state) query = query.where('item.state', '=', filter.state)
  if (filter.kind) query = query.where('item.kind', '=', filter.kind)
  if (filter.branch) query = query.where('letter.branch_id', '=', filter.branch)
  if (filter.goal) query = query.where('item.goal', '=', filter.goal)
  if (filter.mine === 'true') query = query.where((where) => where.or([where('letter.person', '=', me), sql<boolean>`(${me} <> '' and item.partners @> ${partner}::jsonb)`]))
  if (filter.words) query = query.where((where) => where.or([where(sql`strpos(item.text, ${filter.words})`, '>', 0), where(sql`strpos(letter.holder_name, ${filter.words})`, '>', 0)]))
  return query
}
