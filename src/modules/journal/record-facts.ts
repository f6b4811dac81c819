import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { daysBetween } from '../../foundation/clock/day.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { exactDecimal, isDecimal } from './decimal-rules.ts'
import { refuse } from './errors.ts'
import type { NewFact } from './new-fact.ts'

/**
 * Writes facts into the journal in the command's own transaction, all in one statement. Returns their ids in order.
 * A fact whose kind sets `lateAfterDays` is marked late by the server's clock, whatever the caller thinks.
 * Errors: 'journal.fact-in-the-future' for a day after actor.today, 'journal.not-a-decimal' for a wrong quantity or amount.
 */
export async function recordFacts(tx: Tx, actor: Actor, facts: readonly NewFact[]): Promise<string[]> {
  if (facts.length === 0) return []
  const rows = facts.map((fact) => rowOf(actor, fact))
  await sql`
    insert into journal.fact (tenant, id, kind, date, unit_id, unit_path, unit_name, person, quantity, amounts, attributes, matter,
      source_module, source_record, source_version, recorded_by, recorder_name, recorded_at, late, late_reason)
    select ${actor.tenant}, id, kind, date, unit_id, unit_path, unit_name, person, quantity, amounts, attributes, matter,
      source_module, source_record, source_version, ${actor.account}, ${actor.name}, ${actor.at}, late, late_reason
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new (id uuid, kind text, date date, unit_id text, unit_path text, unit_name text,
      person text, quantity numeric, amounts jsonb, attributes jsonb, matter text, source_module text, source_record text, source_version int,
      late boolean, late_reason text)`.execute(tx)
  return rows.map((row) => row.id)
}

function rowOf(actor: Actor, fact: NewFact) {
  if (fact.date > actor.today) throw refuse('fact-in-the-future', { date: fact.date })
  const late = fact.kind.lateAfterDays !== undefined && daysBetween(fact.date, actor.today) > fact.kind.lateAfterDays
  for (const value of [fact.quantity ?? 1, ...Object.values(fact.amounts ?? {})]) if (!isDecimal(String(value))) throw refuse('not-a-decimal', { value: String(value) })
  return {
    id: newId(actor.at),
    kind: fact.kind.kind,
    date: fact.date,
    unit_id: fact.unit.id,
    unit_path: fact.unit.path,
    unit_name: fact.unit.name,
    person: fact.person ?? null,
    quantity: exactDecimal(String(fact.quantity ?? 1)),
    amounts: fact.amounts ?? {},
    attributes: fact.attributes ?? {},
    matter: fact.matter ?? null,
    source_module: fact.source.module,
    source_record: fact.source.record,
    source_version: fact.source.version,
    late,
    late_reason: late ? (fact.lateReason ?? null) : null,
  }
}
