import { sql } from 'kysely'
import type { Reader } from '../../foundation/database/database.ts'

/** Every tenant that has facts or audit rows: hops from one to the next along the index. */
export async function tenantsWithRows(reader: Reader): Promise<string[]> {
  const { rows } = await sql<{ tenant: string }>`
    with recursive known as (
      (select least((select min(tenant) from foundation.audit), (select min(tenant) from journal.fact)) as tenant)
      union all
      select least((select min(tenant) from foundation.audit where tenant > known.tenant), (select min(tenant) from journal.fact where tenant > known.tenant))
      from known where known.tenant is not null
    )
    select tenant from known where tenant is not null`.execute(reader)
  return rows.map((row) => row.tenant)
}
