import { sql } from 'kysely'
import type { Tx } from '../../foundation/database/database.ts'

/** Lets one transaction at a time change a tenant's trees, so that nothing is opened below a unit while it moves. */
export async function lockStructure(tx: Tx, tenant: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`organisation.structure:${tenant}`}, 11))`.execute(tx)
}
