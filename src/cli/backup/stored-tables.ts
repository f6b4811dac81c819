import { sql } from 'kysely'
import type { Reader } from '../../foundation/database/database.ts'

/** A table as the catalogue knows it: its columns in order (without computed ones), and its sequences by column. */
export type StoredTable = { name: string; columns: string[]; sequences: string[] }

/** The schemas that are the program's own, of those given. */
export function ownSchemas(moduleNames: readonly string[]): string[] {
  return ['foundation', 'graphile_worker', ...moduleNames.map((name) => name.replaceAll('-', '_'))]
}

/** Every table in these schemas, by name, ready to stand in SQL. */
export async function storedTables(reader: Reader, schemas: readonly string[]): Promise<StoredTable[]> {
  const { rows } = await sql<StoredTable>`
    select format('%I.%I', n.nspname, c.relname) as name,
      (select json_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select json_agg(s.name order by s.name) from (select pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) as name from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) s where s.name is not null), '[]') as sequences
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname = any(${[...schemas]}::text[])
    order by 1`.execute(reader)
  return rows
}

/** Where a sequence stands; null: never used. */
export async function sequenceValue(reader: Reader, sequence: string): Promise<string | null> {
  const { rows } = await sql<{ value: string | null }>`select pg_sequence_last_value(${sequence}::regclass)::text as value`.execute(reader)
  return rows[0]?.value ?? null
}
