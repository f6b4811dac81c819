import { sql, type RawBuilder } from 'kysely'
import { on, type Reader } from '../../foundation/database/database.ts'
import { exactDecimal } from './decimal-rules.ts'
import { answering, contribution, steps, type GroupedQuestion } from './fact-question.ts'
import type { FactTotal } from './fact-total.ts'
import type { JournalTables } from './tables.ts'

/** Units whose facts make one number together. */
export type FactGroup = { key: string; units: readonly string[] }

type Row = { key: string; value: string | null; facts: number; last_xid: string; corrected: boolean }

/**
 * The same question for many groups of units, in one statement: what `factTotal` answers for each, by its key. A fact below
 * two units of one group counts once, in two groups in each.
 */
export async function factTotals(reader: Reader, tenant: string, question: GroupedQuestion, groups: readonly FactGroup[]): Promise<Map<string, FactTotal>> {
  const wanted = groups.flatMap(({ key, units }) => units.map((unit) => ({ key, unit })))
  const paths = sql`unnest(${wanted.map(({ key }) => key)}::text[], ${wanted.map(({ unit }) => unit)}::text[]) as wanted (key, unit)`
  const { rows } = await (isDistinct(question) ? toldApart(tenant, question, paths) : addedUp(tenant, question, paths)).execute(reader)
  const found = new Map(rows.map((row) => [row.key, row]))
  const sealed = await sealsOf(reader, tenant)
  return new Map(groups.map(({ key }) => {
    const row = found.get(key)
    return [key, { value: exactDecimal(String(row?.value ?? '0')), facts: row?.facts ?? 0, seal: sealed(row?.last_xid ?? null), corrected: row?.corrected ?? false }]
  }))
}

function isDistinct({ aggregate }: GroupedQuestion): boolean {
  return typeof aggregate === 'object' && 'distinct' in aggregate
}

/** Facts are many and paths are few: what lies on one path is added up first, and only then dealt out to the units above. */
function addedUp(tenant: string, question: GroupedQuestion, paths: RawBuilder<unknown>): RawBuilder<Row> {
  return sql<Row>`
    with on_path as materialized (
      select fact.unit_path, sum(${contribution(question.aggregate)}) as part, count(*) as facts, max(fact.xid::text::numeric) as xid,
        bool_or(exists (${reversal})) as corrected
      from journal.fact fact where ${answering(tenant, question)} group by fact.unit_path
    ), dealt as (
      select distinct wanted.key, fact.unit_path from on_path fact cross join lateral unnest(${steps}) as step join ${paths} on wanted.unit = step
    )
    select dealt.key, sum(part) as value, sum(facts)::int8 as facts, max(xid)::text as last_xid, bool_or(corrected) as corrected
    from dealt join on_path using (unit_path) group by dealt.key`
}

/** What is counted once however often it happens is told apart within each group, fact by fact. */
function toldApart(tenant: string, question: GroupedQuestion, paths: RawBuilder<unknown>): RawBuilder<Row> {
  return sql<Row>`
    select key, sum(part) as value, count(*) as facts, max(xid)::text as last_xid, bool_or(corrected) as corrected from (
      select fact.key, ${contribution(question.aggregate, sql`fact.key`)} as part, fact.xid::text::numeric as xid, exists (${reversal}) as corrected
      from (
        select distinct on (wanted.key, fact.id) wanted.key, fact.* from journal.fact fact cross join lateral unnest(${steps}) as step join ${paths} on wanted.unit = step
        where ${answering(tenant, question)}) fact) counted
    group by key`
}

const reversal = sql`select 1 from journal.fact reversal where reversal.tenant = fact.tenant and reversal.reverses = fact.id`

/** The seal that reaches a transaction, among all seals of the tenant. */
async function sealsOf(reader: Reader, tenant: string): Promise<(xid: string | null) => FactTotal['seal']> {
  const seals = await on<JournalTables>(reader).selectFrom('journal.seal').select(['number', 'to_xid']).where('tenant', '=', tenant).orderBy('number').execute()
  const ends = seals.map(({ number, to_xid }) => ({ number, end: BigInt(to_xid) }))
  return (xid) => {
    const covering = xid === null ? undefined : ends.find(({ end }) => end > BigInt(xid))
    return covering ? { number: covering.number, waiting: false } : { number: ends.at(-1)?.number ?? null, waiting: xid !== null }
  }
}
