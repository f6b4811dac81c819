import type { ColumnType, Generated, Selectable } from 'kysely'
import type { Text } from '../../foundation/i18n/texts.ts'
import type { Standing, StepKey } from './process-rules.ts'

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
  step: Generated<Standing>
  public_from: Later<string>
}

export type SubjectTable = {
  tenant: string
  assessment: string
  unit_id: string
  unit_path: string
  unit_name: string
  place: number
  person: Later<string>
  version: Generated<number>
  note: Later<string>
  reported_by: Later<string>
  reporter_name: Later<string>
  reported_at: Later<Date>
  agreed_by: Later<string>
  agreer_name: Later<string>
  agreed_at: Later<Date>
}

export type StepTable = { tenant: string; assessment: string; step: StepKey; due: string }

export type MoveTable = { tenant: string; id: string; assessment: string; step: string; act: 'done' | 'returned'; note: string | null; moved_by: string; mover_name: string; moved_at: Date }

export type StatedInputTable = { tenant: string; assessment: string; unit_id: string; input: string; value: string; stated_by: string; stater_name: string; stated_at: Date; reason: Later<string> }

export type ContestTable = {
  tenant: string
  id: string
  assessment: string
  unit_id: string
  input: string
  reason: string
  contested_by: string
  contester_name: string
  contested_at: Date
  accepted: Later<boolean>
  answer: Later<string>
  answered_by: Later<string>
  answerer_name: Later<string>
  answered_at: Later<Date>
}

export type AppealTable = {
  tenant: string
  id: string
  assessment: string
  unit_id: string
  reason: string
  filed_by: string
  filer_name: string
  filed_at: Date
  upheld: Later<boolean>
  decision: Later<string>
  decided_by: Later<string>
  decider_name: Later<string>
  decided_at: Later<Date>
}

export type RaterTable = { tenant: string; assessment: string; person: string; person_name: string; group_name: string; named_by: string; named_at: Date; submitted_at: Later<Date> }

export type MarkTable = { tenant: string; assessment: string; person: string; unit_id: string; input: string; item: string; value: string }

export type ResultTable = { tenant: string; assessment: string; unit_id: string; inputs: string; outcomes: string; explanation: string; sm3: string }

export type AssessmentTables = {
  'assessment.scheme': SchemeTable
  'assessment.assessment': AssessmentTable
  'assessment.subject': SubjectTable
  'assessment.step': StepTable
  'assessment.move': MoveTable
  'assessment.stated_input': StatedInputTable
  'assessment.contest': ContestTable
  'assessment.appeal': AppealTable
  'assessment.rater': RaterTable
  'assessment.mark': MarkTable
  'assessment.result': ResultTable
}

export type Scheme = Selectable<SchemeTable>
export type Assessment = Selectable<AssessmentTable>
export type Subject = Selectable<SubjectTable>
export type StatedInput = Selectable<StatedInputTable>
export type Move = Selectable<MoveTable>
export type Appeal = Selectable<AppealTable>
export type Rater = Selectable<RaterTable>
export type Mark = Selectable<MarkTable>
export type Contest = Selectable<ContestTable>
export type Result = Selectable<ResultTable>
