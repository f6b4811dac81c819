import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { registerById } from './ledger-store.ts'
import type { LedgerTables } from './tables.ts'

export type EntryFilter = { from?: Day | undefined; to?: Day | undefined; unit?: string | undefined; field?: string | undefined; value?: string | undefined; words?: string | undefined; struck?: 'true' | undefined }
export type EntrySort = 'date' | '-date' | 'key' | '-key' | 'unit' | '-unit'
type Page = { limit: number; offset: number; sort?: EntrySort | undefined }

/** Rows within the actor's sight: of the units one sees, and all of a register that one keeps. */
export function entriesInSight(reader: Reader, actor: Actor) {
  return on<LedgerTables>(reader)
    .selectFrom('ledgers.entry as entry')
    .innerJoin('ledgers.register as register', (join) => join.onRef('register.tenant', '=', 'entry.tenant').onRef('register.id', '=', 'entry.register'))
    .where('entry.tenant', '=', actor.tenant)
    .where((where) => where.or([visible(sql.ref('entry.unit_path'), actor, 'ledgers.see'), visible(sql.ref('register.party_path'), actor, 'ledgers.define'), visible(sql.ref('register.agency_path'), actor, 'ledgers.define')]))
}

/** The rows of a register under a filter, a page of them with the exact total. Struck rows only when asked for. */
export async function entryList(reader: Reader, actor: Actor, id: string, filter: EntryFilter & Page) {
  await registerById(reader, actor, id)
  const query = entriesOf(reader, actor, id, filter)
  const { total } = await query.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const sort = filter.sort ?? '-date'
  const column = ({ date: 'entry.date', key: 'entry.key', unit: 'entry.unit_path' } as const)[sort.replace('-', '') as 'date' | 'key' | 'unit']
  const rows = await query.selectAll('entry').orderBy(column, sort.startsWith('-') ? 'desc' : 'asc').orderBy('entry.id').limit(filter.limit).offset(filter.offset).execute()
  return { rows: rows.map(({ id: entry, key, date, unit_id, unit_name, values, version, form, struck }) => ({ id: entry, key, date, unit: { id: unit_id, name: unit_name }, values, version, form, struck })), total }
}

function entriesOf(reader: Reader, actor: Actor, register: string, filter: EntryFilter) {
  let query = entriesInSight(reader, actor).where('entry.register', '=', register).where('entry.struck', '=', filter.struck === 'true')
  if (filter.from) query = query.where('entry.date', '>=', filter.from)
  if (filter.to) query = query.where('entry.date', '<=', filter.to)
  if (filter.unit) query = query.where('entry.unit_id', '=', filter.unit)
  if (filter.field && filter.value) query = query.where(sql<boolean>`entry.values ->> ${filter.field} = ${filter.value}`)
  if (filter.words) query = query.where(sql<boolean>`strpos(entry.values::text, ${filter.words}) > 0`)
  return query
}
