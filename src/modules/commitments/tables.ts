import type { ColumnType, Generated, Selectable } from 'kysely'
import type { Day } from '../../foundation/clock/day.ts'
import type { Form, Kind, State } from './commitment-rules.ts'

/** jsonb: read as the value, written as its text. */
type Json<T> = ColumnType<T, string, string>
type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

export type PersonRef = { id: string; name: string }
export type Exemption = 'villageDuty' | 'nearRetirement' | 'supportStaff'
export type Outcome = 'kept' | 'partlyKept' | 'notKept'
export type ChangeState = 'proposed' | 'groupReviewed' | 'accepted' | 'returned'

/** The words of an item that a version keeps and a change proposes. */
export type Words = { text: string; target: string | null; targetUnit: string; due: Day | null }

export type LetterTable = {
  tenant: string
  id: string
  year: number
  person: string | null
  holder_unit: string | null
  holder_path: string | null
  holder_name: string
  form: Generated<Form>
  exemption: Exemption | null
  unit_id: string
  unit_path: string
  unit_name: string
  branch_id: string
  branch_path: string
  branch_name: string
  party_path: string
  agency_path: string
  entered_by: string
  entered_at: Date
}

export type ItemTable = {
  tenant: string
  id: string
  letter: string
  number: number
  kind: Kind
  form: Form
  category: string
  text: string
  target: string | null
  target_unit: string
  due: Day | null
  goal: string | null
  beneficiary: string
  partners: Json<PersonRef[]>
  state: State
  published_on: Later<Day>
  outcome: Later<Outcome>
  version: Generated<number>
  draft: Later<string>
  entered_by: string
  entered_at: Date
}

export type StepTable = {
  tenant: string
  id: string
  item: string
  act: string
  state: State
  at: Date
  date: Day
  by_account: string
  by_name: string
  comment: string
  meeting: string
  meeting_record: string | null
  content: ColumnType<Words | null, string | null, string | null>
}

export type ChangeTable = {
  tenant: string
  id: string
  item: string
  proposed: Json<Words>
  reason: string
  /** true: the item is taken back; its words stay as they are */
  withdrawal: Generated<boolean>
  state: ChangeState
  proposed_by: string
  proposed_by_name: string
  proposed_at: Date
  proposed_on: Day
}

export type ProgressTable = {
  tenant: string
  id: string
  item: string
  date: Day
  quantity: string
  note: string
  helped_people: number
  helped_students: number
  money: string
  goods: string
  recorded_by: string
  recorder_name: string
  recorded_at: Date
  corrected_by: Later<string>
  corrected_at: Later<Date>
  corrected_why: Later<string>
  replaces: string | null
  draft: Later<string>
}

type BeneficiaryTable = {
  tenant: string
  id: string
  branch_id: string
  branch_path: string
  code: string
  kind: 'student' | 'resident' | 'enterprise' | 'village'
  ended_on: Later<Day>
  entered_by: string
  entered_at: Date
}

type GroupCheckTable = {
  tenant: string
  item: string
  month: string
  mark: 'forward' | 'blocked'
  word: string
  checked_on: Day
  checked_by: string
  checker_name: string
  checked_at: Date
}

type HelpTable = {
  tenant: string
  id: string
  item: string
  blocker: string
  shown_on: Day
  shown_by_name: string
  answer: Generated<string>
  answered_on: Later<Day>
  helper: Later<string>
  helper_name: Later<string>
  step: Later<string>
  due: Later<Day>
  look_again_on: Later<Day>
  planned_on: Later<Day>
  result: Later<'caughtUp' | 'stillBehind'>
  result_word: Generated<string>
  looked_on: Later<Day>
  talk_held_on: Later<Day>
  version: Generated<number>
  entered_by: string
  entered_at: Date
}

type SummaryTable = {
  tenant: string
  branch_id: string
  branch_path: string
  year: number
  quarter: number
  text: string
  version: Generated<number>
  saved_by: string
  saver_name: string
  saved_on: Day
  saved_at: Date
}

export type CommitmentTables = {
  'commitments.letter': LetterTable
  'commitments.item': ItemTable
  'commitments.step': StepTable
  'commitments.change': ChangeTable
  'commitments.progress': ProgressTable
  'commitments.beneficiary': BeneficiaryTable
  'commitments.group_check': GroupCheckTable
  'commitments.help': HelpTable
  'commitments.summary': SummaryTable
}

export type Letter = Selectable<LetterTable>
export type Item = Selectable<ItemTable>
export type Step = Selectable<StepTable>
export type Change = Selectable<ChangeTable>
export type Help = Selectable<HelpTable>
export type Beneficiary = Selectable<BeneficiaryTable>
export type Progress = Selectable<ProgressTable>
