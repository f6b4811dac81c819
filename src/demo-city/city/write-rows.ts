import { sql } from 'kysely'
import type { Tx } from '../../foundation/database/database.ts'

/** Writes records of one table, a few thousand in a statement; all have the keys of the first. For the mass of a generated city only: whatever users do goes through the rooms' commands. */
export async function writeRows(tx: Tx, table: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  for (let from = 0; from < rows.length; from += 2000) {
    const names = sql.join(columns.map((column) => sql.ref(column)))
    await sql`insert into ${sql.table(table)} (${names}) select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows.slice(from, from + 2000))}::jsonb)`.execute(tx)
  }
}

/** Who was expected at meetings that are on record already: names and units are taken from there. */
export async function writeAttendees(tx: Tx, tenant: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into branch_life.attendee (tenant, meeting, person, person_name, person_pinyin, unit_id, unit_path, unit_name, expected, voting, as_ordinary_member, mark, leave_kind)
    select ${tenant}, r.meeting, r.person, n.name, n.pinyin, m.unit_id, m.unit_path, m.unit_name, true, n.political_status = 'fullMember', r.ordinary, r.mark, case r.mark when 'leave' then 'duty' end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (meeting uuid, person uuid, mark text, ordinary boolean)
    join branch_life.meeting m on m.tenant = ${tenant} and m.id = r.meeting join organisation.person n on n.tenant = ${tenant} and n.id = r.person`.execute(tx)
}
