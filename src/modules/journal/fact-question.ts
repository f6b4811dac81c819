import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Day } from '../../foundation/clock/day.ts'
import type { AttributeValue } from './fact-kind.ts'

/** A condition on one attribute: it is one of some values, or it is given at all (not null). */
export type FactCondition = { attribute: string; in: readonly AttributeValue[] } | { attribute: string; given: boolean }

/** The day by which a fact is placed in the period: its own, or one of its attributes, failing that the last of the year that another names. */
export type FactDay = 'date' | { attribute: string; otherwiseEndOf: string }

/** How the facts become one number: counted, their quantities or one of their amounts summed, or told apart by something. */
export type FactAggregate = 'count' | 'sum' | { amount: string } | { distinct: 'matter' | 'person' | 'unit' }

/**
 * A question to the journal: facts of some kinds, placed by `day` in [from, to] (`from` null: from the beginning, a stock), whose
 * path leads through one of `units` as it was organised that day, as known at `asOf`. The caller has decided that the
 * actor may see all of `units`.
 */
export type FactQuestion = {
  kinds: readonly string[]
  where: readonly FactCondition[]
  day?: FactDay | undefined
  units: readonly string[]
  /** Only what this person did or is answerable for. */
  person?: string | undefined
  from: Day | null
  to: Day
  asOf: Date
  aggregate: FactAggregate
}

/** A question about many groups of units at once: the same, without units of its own. */
export type GroupedQuestion = Omit<FactQuestion, 'units' | 'person'>

/** The steps of a fact's path, as the index fact_by_place has them: a unit that was moved meanwhile keeps its own facts, and only those. */
export const steps = sql<string[]>`string_to_array(fact.unit_path, '/')`

/**
 * The facts that answer a question, as a condition on journal.fact named `fact`. A fact that had been reversed by then
 * drops out together with its reversal.
 */
export function answering(tenant: string, question: FactQuestion | GroupedQuestion): RawBuilder<SqlBool> {
  const { kinds, from, to, asOf } = question
  const units = 'units' in question ? question.units : 'each'
  const day = dayColumn(question.day ?? 'date')
  const conditions = [
    sql<SqlBool>`fact.tenant = ${tenant}`,
    sql<SqlBool>`fact.kind in (${sql.join(kinds)})`,
    sql<SqlBool>`${day} <= ${to}`,
    sql<SqlBool>`fact.recorded_at <= ${asOf}`,
    sql<SqlBool>`fact.reverses is null`,
    sql<SqlBool>`not exists (select 1 from journal.fact reversal where reversal.tenant = fact.tenant and reversal.reverses = fact.id and reversal.recorded_at <= ${asOf})`,
    ...(units === 'each' ? [] : [sql<SqlBool>`${steps} && ${units}::text[]`]),
    ...(!('person' in question) || question.person === undefined ? [] : [sql<SqlBool>`fact.person = ${question.person}`]),
    ...(from === null ? [] : [sql<SqlBool>`${day} >= ${from}`]),
    ...question.where.map(fulfilled),
  ]
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

/** Days written as text compare like days. */
function dayColumn(day: FactDay): RawBuilder<unknown> {
  if (day === 'date') return sql`fact.date`
  return sql`coalesce(fact.attributes ->> ${day.attribute}, (fact.attributes ->> ${day.otherwiseEndOf}) || '-12-31')`
}

function fulfilled(condition: FactCondition): RawBuilder<SqlBool> {
  const attribute = condition.attribute
  if ('in' in condition) return sql<SqlBool>`coalesce(fact.attributes -> ${attribute}, 'null'::jsonb) in (${sql.join(condition.in.map((value) => sql`${JSON.stringify(value)}::jsonb`))})`
  return sql<SqlBool>`(coalesce(fact.attributes -> ${attribute}, 'null'::jsonb) <> 'null'::jsonb) = ${condition.given}`
}

/** What one fact adds to the number; over all facts of the question these add up to it. `group`: a column that keeps several numbers apart. */
export function contribution(aggregate: FactAggregate, group?: RawBuilder<unknown>): RawBuilder<string> {
  if (aggregate === 'count') return sql<string>`1`
  if (aggregate === 'sum') return sql<string>`fact.quantity`
  if ('amount' in aggregate) return sql<string>`coalesce((fact.amounts ->> ${aggregate.amount})::numeric, 0)`
  const same = { matter: sql`coalesce(fact.matter, fact.id::text)`, person: sql`fact.person`, unit: sql`fact.unit_id` }[aggregate.distinct]
  return sql<string>`case when ${same} is not null and row_number() over (partition by ${group ? sql`${group}, ${same}` : same} order by fact.date, fact.id) = 1 then 1 else 0 end`
}
