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
