import type pg from 'pg'

const uuid = '([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-)([0-9a-f]{6})([0-9a-f]{6})'

/** The same words about the twin's records: every id is the twin's. Done twice, it leads back. */
export function inTwin(text: string): string {
  return text.replaceAll(new RegExp(uuid, 'g'), '$1$3$2')
}

/** The same words about records that exist nowhere. */
export function inNoTenant(text: string): string {
  return text.replaceAll(/([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-)([0-9a-f]{3})([0-9a-f]{9})/g, '$1$3$2')
}

/** Sessions are nobody's records, and seals name rows by their ids in bytes. */
const leftOut = ['access.session', 'access.sign_in_failure', 'access.first_administrators', 'journal.seal']

/**
 * Makes another tenant of the same shape: the same people, names, codes and numbers under other ids, so that whatever one
 * tenant shows of the other can be told by its ids alone. Sign-in names, of which an installation has one each, get 'twin-'.
 */
export async function makeTwin(pool: pg.Pool, tenant: string, twin: string): Promise<void> {
  for (const table of await tablesInOrder(pool)) {
    if (leftOut.includes(table)) continue
    const own = table === 'access.account' ? `|| jsonb_build_object('name', 'twin-' || t.name)` : ''
    await pool.query(`alter table ${table} disable trigger user`)
    await pool.query(
      `insert into ${table} select r.* from ${table} t, lateral jsonb_populate_record(null::${table}, regexp_replace(to_jsonb(t)::text, '${uuid}', '\\1\\3\\2', 'g')::jsonb || jsonb_build_object('tenant', $2::text) ${own}) r where t.tenant = $1`,
      [tenant, twin],
    )
    await pool.query(`alter table ${table} enable trigger user`)
  }
}

/** Every id of a record that the tenant holds. */
export async function idsOf(pool: pg.Pool, tenant: string): Promise<Set<string>> {
  const ids = new Set<string>()
  for (const table of await tablesInOrder(pool)) {
    const { rows } = await pool.query<{ id: string }>(`select to_jsonb(t) ->> 'id' as id from ${table} t where tenant = $1 and to_jsonb(t) ? 'id'`, [tenant])
    for (const { id } of rows) ids.add(id)
  }
  return ids
}

/** The tables that hold a tenant's rows, each after those that its rows point to. */
async function tablesInOrder(pool: pg.Pool): Promise<string[]> {
  const { rows: tables } = await pool.query<{ name: string }>(`select format('%I.%I', table_schema, table_name) as name from information_schema.columns join information_schema.tables using (table_schema, table_name) where column_name = 'tenant' and table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`)
  const { rows: keys } = await pool.query<{ from: string; to: string }>(`select distinct format('%I.%I', a.relnamespace::regnamespace::text, a.relname) as "from", format('%I.%I', b.relnamespace::regnamespace::text, b.relname) as "to" from pg_constraint c join pg_class a on a.oid = c.conrelid join pg_class b on b.oid = c.confrelid where c.contype = 'f' and c.conrelid <> c.confrelid`)
  const ordered: string[] = []
  const place = (name: string) => {
    if (ordered.includes(name)) return
    for (const key of keys) if (key.from === name) place(key.to)
    ordered.push(name)
  }
  for (const { name } of tables) place(name)
  return ordered
}
