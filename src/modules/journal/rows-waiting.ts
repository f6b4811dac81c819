import { on, type Reader } from '../../foundation/database/database.ts'
import { sealedTables, type SealedTable } from './seal-entries-rules.ts'

type Counted = Record<SealedTable, { tenant: string; xid: string }>

/** How many facts and audit rows of the tenant come after transaction `from` (inclusive), where no seal reaches yet. */
export async function rowsWaiting(reader: Reader, tenant: string, from: string): Promise<number> {
  let waiting = 0
  for (const table of sealedTables) {
    const { count } = await on<Counted>(reader).selectFrom(table).select((select) => select.fn.countAll<number>().as('count')).where('tenant', '=', tenant).where('xid', '>=', from).executeTakeFirstOrThrow()
    waiting += count
  }
  return waiting
}
