import type { Generated } from 'kysely'

/** A row of the journal; amounts and attributes are written as JSON text and read as objects. */
export type FactTable = {
  tenant: string
  id: string
  kind: string
  date: string
  unit_id: string
  unit_path: string
  unit_name: string
  person: string | null
  quantity: string
  amounts: unknown
  attributes: unknown
  matter: string | null
  source_module: string
  source_record: string
  source_version: number
  recorded_by: string
  recorder_name: string
  recorded_at: Date
  late: boolean
  late_reason: string | null
  reverses: string | null
  reason: string | null
  xid: Generated<string>
}

/** A seal: every fact and audit row of the tenant whose transaction lies in [from_xid, to_xid). */
export type SealTable = {
  tenant: string
  number: number
  form: number
  from_xid: string
  to_xid: string
  rows: number
  entries: Buffer
  root: Buffer
  previous: Buffer
  head: Buffer
  sealed_at: Date
  demo: boolean
}

export type JournalTables = { 'journal.fact': FactTable; 'journal.seal': SealTable }
