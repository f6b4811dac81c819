import { sql } from 'kysely'
import type { Reader } from '../../src/foundation/database/database.ts'

/** Tables that a refused request may touch: the sign-in room counts failed attempts and remembers when a session was used. */
const mayChange = new Set<string>(['access.session', 'access.sign_in_failure'])

/** Names every table of the rooms and returns how to take the fingerprint of their contents: row count and a sum over all rows. */
export async function tableContents(db: Reader): Promise<() => Promise<Record<string, string>>> {
  const { rows } = await sql<{ name: string }>`
    select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'graphile_worker') order by 1`.execute(db)
  const parts = rows.filter(({ name }) => !mayChange.has(name)).map(({ name }) => `select '${name}' as name, count(*) || ':' || coalesce(sum(hashtextextended(row_of::text, 0)), 0) as content from ${name} row_of`)
  const statement = sql.raw<{ name: string; content: string }>(parts.join(' union all '))
  return async () => Object.fromEntries((await statement.execute(db)).rows.map(({ name, content }) => [name, content]))
}
