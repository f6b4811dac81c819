import type { ColumnType, Generated, Selectable } from 'kysely'
import type { Text } from '../../foundation/i18n/texts.ts'

/** jsonb: read as the value, written as its text. */
type Json<T> = ColumnType<T, string, string>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

export type SchemeTable = {
  tenant: string
  id: string
  key: string
  version: number
  title: Json<Text>
  text: string
  sm3: string
  compiled: string
  entered_by: string
  enterer_name: string
  entered_at: Date
}

export type AssessmentTable = {
  tenant: string
  id: string
  scheme: string
  title: string
  from_day: string
  to_day: string
  unit_id: string
  unit_path: string
  unit_name: string
  version: Generated<number>
  opened_by: string
  opener_name: string
  opened_at: Date
  as_of: Later<Date>
  computed_by: Later<string>
  computer_name: Later<string>
  computed_at: Later<Date>
  seal: Later<number>
  decision: Later<string>
  published_by: Later<string>
  publisher_name: Later<string>
  published_at: Later<Date>
}

export type SubjectTable = { tenant: string; assessment: string; unit_id: string; unit_path: string; unit_name: string; place: number }

export type StatedInputTable = { tenant: string; assessment: string; unit_id: string; input: string; value: string; stated_by: string; stater_name: string; stated_at: Date }

export type ResultTable = { tenant: string; assessment: string; unit_id: string; inputs: string; outcomes: string; explanation: string; sm3: string }

export type AssessmentTables = {
  'assessment.scheme': SchemeTable
  'assessment.assessment': AssessmentTable
  'assessment.subject': SubjectTable
  'assessment.stated_input': StatedInputTable
  'assessment.result': ResultTable
}

export type Scheme = Selectable<SchemeTable>
export type Assessment = Selectable<AssessmentTable>
export type Subject = Selectable<SubjectTable>
export type StatedInput = Selectable<StatedInputTable>
export type Result = Selectable<ResultTable>
