import { sql } from 'kysely'
import type { Reader } from '../../foundation/database/database.ts'
import type { AttributeValue } from './fact-kind.ts'

/** A fact that concerns somebody. `quantity`: exact decimal text; `corrected`: reversed since. */
export type FactAbout = {
  id: string
  kind: string
  date: string
  unitName: string
  recorderName: string
  recordedAt: Date
  quantity: string
  attributes: Readonly<Record<string, AttributeValue>>
  source: { module: string; record: string }
  corrected: boolean
}

type Row = {
  id: string; kind: string; date: string; unit_name: string; recorder_name: string; recorded_at: Date; quantity: string
  attributes: Record<string, AttributeValue>; source_module: string; source_record: string; corrected: boolean
}

/**
 * The newest facts that others recorded about a person, or about the very units named (nothing about persons there),
 * since an instant. The caller has decided that the person is the actor and that the units are theirs to answer for.
 */
export async function factsAbout(reader: Reader, tenant: string, asked: { person: string; units: readonly string[]; notBy: string; since: Date; limit: number }): Promise<FactAbout[]> {
  const { person, units, notBy, since, limit } = asked
  const ofUnits = units.length === 0 ? sql`false` : sql`(fact.unit_id in (${sql.join(units)}) and fact.person is null)`
  const { rows } = await sql<Row>`
    select fact.id, fact.kind, fact.date, fact.unit_name, fact.recorder_name, fact.recorded_at, fact.quantity, fact.attributes, fact.source_module, fact.source_record,
      exists (select 1 from journal.fact reversal where reversal.tenant = fact.tenant and reversal.reverses = fact.id) as corrected
    from journal.fact fact
    where fact.tenant = ${tenant} and fact.recorded_at >= ${since} and fact.reverses is null and fact.recorded_by <> ${notBy}
      and (fact.person = ${person} or ${ofUnits})
    order by fact.recorded_at desc, fact.id desc limit ${limit}`.execute(reader)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    date: row.date,
    unitName: row.unit_name,
    recorderName: row.recorder_name,
    recordedAt: row.recorded_at,
    quantity: row.quantity,
    attributes: row.attributes,
    source: { module: row.source_module, record: row.source_record },
    corrected: row.corrected,
  }))
}
