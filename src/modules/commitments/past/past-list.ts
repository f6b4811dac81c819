import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor/actor.ts'
import { visible } from '../../../foundation/actor/visible.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { belonging, exact, scaled } from '../../planning/index.ts'
import type { PastTables } from './past-table.ts'

/** The past deeds of one's organisation and agency, newest year first; `years`: those that have any. */
export async function pastList(reader: Reader, actor: Actor, { year, limit, offset }: { year?: number | undefined; limit: number; offset: number }) {
  const seen = on<PastTables>(reader)
    .selectFrom('commitments.past_deed as past')
    .where('past.tenant', '=', actor.tenant)
    .where((where) => where.or([visible(sql.ref('past.unit_path'), actor, 'commitments.see'), belonging(['past.party_path', 'past.agency_path'], actor, 'commitments.see-published')]))
  const years = await seen.select(['past.year', sql<number>`count(*)::int`.as('rows')]).groupBy('past.year').orderBy('past.year', 'desc').execute()
  const rows = await (year === undefined ? seen : seen.where('past.year', '=', year)).selectAll('past').orderBy('past.year', 'desc').orderBy('past.number').limit(limit).offset(offset).execute()
  return {
    rows: rows.map((row) => ({
      id: row.id, number: row.number, year: row.year, unit: { id: row.unit_id, name: row.unit_name }, category: row.category, text: row.text, deeds: row.deeds, kept: row.kept,
      people: row.people, students: row.students, money: exact(scaled(row.money)), goods: exact(scaled(row.goods)), publishedOn: row.published_on, closedOn: row.closed_on,
    })),
    total: years.filter((one) => year === undefined || one.year === year).reduce((sum, one) => sum + one.rows, 0),
    years: years.map((one) => one.year),
  }
}
