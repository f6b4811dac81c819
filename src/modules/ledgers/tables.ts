import type { ColumnType, Selectable } from 'kysely'
import type { Day } from '../../foundation/clock/day.ts'
import type { Field } from './register-rules.ts'

/** jsonb: read as the value, written as its text. */
type Json<T> = ColumnType<T, string, string>

type Defaulted<T> = ColumnType<T, T | undefined, T>

export type Act = 'entered' | 'imported' | 'corrected' | 'struck'

type RegisterTable = {
  tenant: string
  id: string
  code: string
  name: string
  purpose: string
  party_path: string
  agency_path: string
  fields: Json<Field[]>
  date_field: string
  unit_field: string
  key_field: string
  amount_field: string | null
  defined_by: string
  definer_name: string
  defined_at: Date
  version: Defaulted<number>
}

type RegisterFormTable = {
  tenant: string
  register: string
  version: number
  name: string
  purpose: string
  fields: Json<Field[]>
  reason: string
  changed_by: string
  changer_name: string
  changed_at: Date
}

type EntryTable = {
  tenant: string
  id: string
  register: string
  key: string
  date: Day
  unit_id: string
  unit_path: string
  unit_name: string
  values: Json<Record<string, string>>
  refs: Json<Record<string, string>>
  version: number
  form: number
  struck: boolean
  entered_by: string
  enterer_name: string
  entered_at: Date
}

type EntryVersionTable = {
  tenant: string
  entry: string
  version: number
  act: Act
  date: Day
  unit_name: string
  values: Json<Record<string, string>>
  reason: string
  by_account: string
  by_name: string
  at: Date
}

export type LedgerTables = {
  'ledgers.register': RegisterTable
  'ledgers.register_form': RegisterFormTable
  'ledgers.entry': EntryTable
  'ledgers.entry_version': EntryVersionTable
}

/** A register in one of its forms: `version` says in which; the newest, unless said otherwise. */
export type Register = Selectable<RegisterTable>
export type RegisterFormRow = Selectable<RegisterFormTable>
export type Entry = Selectable<EntryTable>
