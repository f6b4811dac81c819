import { sql } from 'kysely'
import { on, type Reader } from '../../foundation/database/database.ts'
import { exactDecimal } from './decimal-rules.ts'
import { answering, contribution, type FactQuestion } from './fact-question.ts'
import type { JournalTables } from './tables.ts'

/**
 * The answer to a question. `value`: exact decimal; `facts`: how many facts stand behind it; `seal`: the last seal that
 * covers them all, and whether some still wait for theirs; `corrected`: some were reversed after `asOf`.
 */
export type FactTotal = { value: string; facts: number; seal: { number: number | null; waiting: boolean }; corrected: boolean }

type Row = { value: string | null; facts: number; last_xid: string | null; corrected: boolean | null }

/** Works out one number from the journal. */
export async function factTotal(reader: Reader, tenant: string, question: FactQuestion): Promise<FactTotal> {
  const { rows } = await sql<Row>`
    select sum(part) as value, count(*) as facts, max(xid)::text as last_xid, bool_or(corrected) as corrected from (
      select ${contribution(question.aggregate)} as part, fact.xid::text::numeric as xid,
        exists (select 1 from journal.fact reversal where reversal.tenant = fact.tenant and reversal.reverses = fact.id) as corrected
      from journal.fact fact where ${answering(tenant, question)}) counted`.execute(reader)
  const row = rows[0] ?? { value: null, facts: 0, last_xid: null, corrected: null }
  return { value: exactDecimal(String(row.value ?? '0')), facts: row.facts, seal: await sealUpTo(reader, tenant, row.last_xid), corrected: row.corrected ?? false }
}

/** The seal that reaches transaction `xid`; while none does, the last one, and the fact waits. */
async function sealUpTo(reader: Reader, tenant: string, xid: string | null): Promise<FactTotal['seal']> {
  const seals = on<JournalTables>(reader).selectFrom('journal.seal').select('number').where('tenant', '=', tenant)
  const covering = xid === null ? undefined : await seals.where('to_xid', '>', xid).orderBy('number').limit(1).executeTakeFirst()
  if (covering) return { number: covering.number, waiting: false }
  const last = await seals.orderBy('number', 'desc').limit(1).executeTakeFirst()
  return { number: last?.number ?? null, waiting: xid !== null }
}
