import { createHash, type Hash } from 'node:crypto'
import { sql } from 'kysely'
import type { Reader } from '../../foundation/database/database.ts'
import type { StoredTable } from './stored-tables.ts'

const batchRows = 2000

/** How values are written as text: so that any server reads the same back, whatever its own settings are. */
export async function writeTextExactly(reader: Reader): Promise<void> {
  for (const setting of ["datestyle = 'ISO, YMD'", "timezone = 'UTC'", "intervalstyle = 'postgres'", "bytea_output = 'hex'", 'extra_float_digits = 1']) await sql`set local ${sql.raw(setting)}`.execute(reader)
}

/**
 * The rows of a table as PostgreSQL writes a row in text, in batches, in the order of that text by code point: the same
 * rows give the same sequence on every server. Needs a transaction, and writeTextExactly before it.
 */
export async function* tableRows(reader: Reader, table: Pick<StoredTable, 'name' | 'columns'>): AsyncGenerator<string[]> {
  const row = `row(${table.columns.join(', ')})::text`
  await sql`declare stored no scroll cursor for select ${sql.raw(row)} as row from ${sql.raw(table.name)} order by ${sql.raw(row)} collate "C"`.execute(reader)
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.raw(String(batchRows))} from stored`.execute(reader)
    if (rows.length === 0) break
    yield rows.map((one) => one.row)
  }
  await sql`close stored`.execute(reader)
}

/** A running SM3 over rows, each closed by a line feed within JSON, so that no two lists of rows read alike. */
export function rowsDigest(): { add(rows: readonly string[]): string; hex(): string } {
  const digest: Hash = createHash('sm3')
  return {
    add: (rows) => {
      const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
      digest.update(text)
      return text
    },
    hex: () => digest.digest('hex'),
  }
}

/** How many rows a table holds and the SM3 over all of them. */
export async function tableSum(reader: Reader, table: Pick<StoredTable, 'name' | 'columns'>): Promise<{ rows: number; sm3: string }> {
  const digest = rowsDigest()
  let count = 0
  for await (const rows of tableRows(reader, table)) {
    digest.add(rows)
    count += rows.length
  }
  return { rows: count, sm3: digest.hex() }
}
