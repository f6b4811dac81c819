import type { Actor } from '../../foundation/actor/actor.ts'
import { demandAnywhere } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { rowsWaiting } from './rows-waiting.ts'
import { seeSeals } from './permissions.ts'
import { headText } from './seal-rules.ts'
import type { JournalTables } from './tables.ts'

/** The seals of the tenant, newest first, with how many rows still wait for one. */
export async function sealList(reader: Reader, actor: Actor, page: { limit: number; offset: number }) {
  demandAnywhere(actor, seeSeals)
  const seals = on<JournalTables>(reader).selectFrom('journal.seal').where('tenant', '=', actor.tenant)
  const { total } = await seals.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await seals.select(['number', 'rows', 'head', 'to_xid', 'sealed_at', 'demo']).orderBy('number', 'desc').limit(page.limit).offset(page.offset).execute()
  const last = await seals.select('to_xid').orderBy('number', 'desc').limit(1).executeTakeFirst()
  return {
    rows: rows.map((row) => ({ number: row.number, rows: row.rows, head: headText(row.number, row.head), sealedAt: row.sealed_at.toISOString(), demo: row.demo })),
    total,
    waiting: await rowsWaiting(reader, actor.tenant, last?.to_xid ?? '0'),
  }
}
