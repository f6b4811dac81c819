import { sql } from 'kysely'
import type { Reader } from '../../foundation/database/database.ts'
import { exactDecimal } from './decimal-rules.ts'
import type { AttributeValue } from './fact-kind.ts'
import { answering, contribution, type FactQuestion } from './fact-question.ts'
import { factSeals, type FactSeal } from './fact-seals.ts'

/** A fact that a number counts. `adds`: what it adds to the number; `quantity`: what it says itself; `corrected`: reversed since. */
export type FactRecord = {
  id: string
  kind: string
  date: string
  unitName: string
  person: string | null
  recorderName: string
  adds: string
  quantity: string
  attributes: Readonly<Record<string, AttributeValue>>
  late: boolean
  source: { module: string; record: string; version: number }
  seal: FactSeal
  corrected: boolean
}

type Row = {
  id: string; kind: string; date: string; unit_name: string; person: string | null; recorder_name: string; adds: string | number; quantity: string
  attributes: Record<string, AttributeValue>; late: boolean; source_module: string; source_record: string; source_version: number; corrected: boolean
}

/** A page of the facts behind a number, by day. Over all pages `adds` adds up to the number. `seals: false`: for whoever does not show how each stands, they are not hashed again. */
export async function factRecords(reader: Reader, tenant: string, question: FactQuestion, page: { limit: number; offset: number; seals?: false }): Promise<FactRecord[]> {
  const { rows } = await sql<Row>`
    select fact.id, fact.kind, fact.date, fact.unit_name, fact.person, fact.recorder_name, ${contribution(question.aggregate)} as adds, fact.quantity,
      fact.attributes, fact.late, fact.source_module, fact.source_record, fact.source_version,
      exists (select 1 from journal.fact reversal where reversal.tenant = fact.tenant and reversal.reverses = fact.id) as corrected
    from journal.fact fact where ${answering(tenant, question)}
    order by fact.date, fact.id limit ${page.limit} offset ${page.offset}`.execute(reader)
  const seals = await factSeals(reader, tenant, page.seals === false ? [] : rows.map((row) => row.id))
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    date: row.date,
    unitName: row.unit_name,
    person: row.person,
    recorderName: row.recorder_name,
    adds: exactDecimal(String(row.adds)),
    quantity: exactDecimal(row.quantity),
    attributes: row.attributes,
    late: row.late,
    source: { module: row.source_module, record: row.source_record, version: row.source_version },
    seal: seals.get(row.id) ?? { state: 'waiting', number: null },
    corrected: row.corrected,
  }))
}
