import type { ColumnType, Selectable } from 'kysely'
import type { Day } from '../../foundation/clock/day.ts'
import type { Decimal } from './decimal.ts'
import type { GoalChange } from './goal-versions.ts'
import type { GoalInput } from './goal-content.ts'
import type { Measure } from './light-rules.ts'
import type { Side } from './planning-rules.ts'

/** jsonb: read as the value, written as its text. */
type Json<T> = ColumnType<T, string, string>
type UnitColumns = { unit_id: string; unit_path: string; unit_name: string }

export type GoalKind = 'learning' | 'results' | 'people'
/** 规定动作, 自选动作. */
export type GoalAction = 'required' | 'optional'
export type UnitRef = { id: string; name: string }

export type PlanTable = UnitColumns & {
  tenant: string
  id: string
  year: number
  /** How many years it covers, from `year` on. */
  years: number
  title: string
  party_id: string
  party_path: string
  party_name: string
  entered_by: string
  entered_at: Date
}

export type GoalTable = UnitColumns & {
  tenant: string
  id: string
  plan: string
  side: Side
  code: string
  title: string
  kind: GoalKind | null
  deliverable: string
  source_document: string
  source_number: string
  source_clause: string
  coverage: string
  action: GoalAction
  person: string | null
  person_name: string | null
  cooperating: Json<UnitRef[]>
  starts: Day
  ends: Day
  weight: Decimal
  measures: Json<Measure[]>
  links: number
  unlinked_reason: string | null
  reason_by: string | null
  reason_at: Date | null
  withdrawn_at: Date | null
  withdrawn_by: string | null
  withdrawn_why: string | null
  version: number
  approved_version: number | null
  /** The goal of a longer plan that it carries forward. */
  parent: string | null
  entered_by: string
  entered_at: Date
  changed_at: Date
}

export type GoalVersionTable = { tenant: string; goal: string; version: number; content: Json<Record<string, unknown>>; changed_by: string; changed_at: Date }

export type LinkTable = {
  tenant: string
  id: string
  plan: string
  party_goal: string
  business_goal: string
  why: string
  made_by: string
  made_by_name: string
  made_at: Date
  made_on: Day
  ended_by: string | null
  ended_at: Date | null
}

export type GoalProgressTable = {
  tenant: string
  id: string
  goal: string
  measure: string
  date: Day
  quantity: Decimal
  reading: Decimal | null
  note: string
  recorded_by: string
  recorder_name: string
  recorded_at: Date
  corrected_by: string | null
  corrected_at: Date | null
  corrected_why: string | null
  replaces: string | null
}

export type TaskStatus = 'open' | 'doing' | 'blocked' | 'done' | 'dropped'

export type TaskTable = UnitColumns & {
  tenant: string
  id: string
  goal: string
  side: Side
  title: string
  person: string | null
  person_name: string | null
  due: Day | null
  status: TaskStatus
  percent: number
  blocker: string
  from_module: string | null
  from_record: string | null
  version: number
  entered_by: string
  entered_by_name: string
  entered_at: Date
}

export type TaskLogTable = { tenant: string; id: string; task: string; at: Date; date: Day; by_account: string; by_name: string; status: TaskStatus; percent: number; note: string; blocker: string }

/** A goal as a round of submission, or a notice, held it. */
export type SubmittedGoal = { goal: string; code: string; title: string; version: number }
type Decided = { decided_by: string | null; decided_by_name: string | null; decided_at: Date | null }

export type SubmissionTable = Decided & {
  tenant: string
  id: string
  plan: string
  side: Side
  round: number
  goals: Json<SubmittedGoal[]>
  note: string
  submitted_by: string
  submitted_by_name: string
  submitted_at: Date
  decision: 'approved' | 'returned' | null
  reason: string
}

export type GoalChangeTable = Decided & {
  tenant: string
  id: string
  goal: string
  input: Json<Partial<GoalInput>>
  changes: Json<GoalChange[]>
  reason: string
  proposed_by: string
  proposed_by_name: string
  proposed_at: Date
  decision: 'approved' | 'refused' | null
  answer: string
}

export type DispatchTable = {
  tenant: string
  id: string
  plan: string
  title: string
  words: string
  due: Day
  goals: Json<SubmittedGoal[]>
  sent_by: string
  sent_by_name: string
  sent_at: Date
  sent_on: Day
  withdrawn_at: Date | null
  withdrawn_by: string | null
  withdrawn_by_name: string | null
  withdrawn_why: string | null
}

export type AcknowledgementTable = UnitColumns & { tenant: string; dispatch: string; position: number; signed_by: string | null; signed_by_name: string | null; signed_at: Date | null; signed_on: Day | null; proxy: boolean }

/** 先锋队, 突击队, 示范岗, 责任区. */
export type CarrierKind = 'vanguardTeam' | 'shockTeam' | 'modelPost' | 'responsibilityArea'

export type CarrierTable = UnitColumns & { tenant: string; id: string; goal: string; name: string; kind: CarrierKind; attached_by: string; attached_by_name: string; attached_at: Date; attached_on: Day; ended_by: string | null; ended_at: Date | null }

type Defaults<T, K extends keyof T> = { [P in keyof T]: P extends K ? ColumnType<T[P], T[P] | undefined, T[P]> : T[P] }

export type PlanningTables = {
  'planning.plan': Defaults<PlanTable, 'years'>
  'planning.goal': Defaults<GoalTable, 'links' | 'unlinked_reason' | 'reason_by' | 'reason_at' | 'withdrawn_at' | 'withdrawn_by' | 'withdrawn_why' | 'version' | 'approved_version' | 'parent' | 'source_number' | 'source_clause' | 'coverage' | 'action'>
  'planning.goal_version': GoalVersionTable
  'planning.link': Defaults<LinkTable, 'ended_by' | 'ended_at'>
  'planning.goal_progress': Defaults<GoalProgressTable, 'corrected_by' | 'corrected_at' | 'corrected_why'>
  'planning.task': Defaults<TaskTable, 'version'>
  'planning.task_log': TaskLogTable
  'planning.submission': Defaults<SubmissionTable, 'decision' | 'decided_by' | 'decided_by_name' | 'decided_at' | 'reason'>
  'planning.goal_change': Defaults<GoalChangeTable, 'decision' | 'decided_by' | 'decided_by_name' | 'decided_at' | 'answer'>
  'planning.dispatch': Defaults<DispatchTable, 'withdrawn_at' | 'withdrawn_by' | 'withdrawn_by_name' | 'withdrawn_why'>
  'planning.carrier': Defaults<CarrierTable, 'ended_by' | 'ended_at'>
  'planning.acknowledgement': Defaults<AcknowledgementTable, 'signed_by' | 'signed_by_name' | 'signed_at' | 'signed_on' | 'proxy'>
}

/** A goal and a plan as they are read. */
export type Goal = Selectable<PlanningTables['planning.goal']>
export type Plan = Selectable<PlanningTables['planning.plan']>
export type Submission = Selectable<PlanningTables['planning.submission']>
export type Dispatch = Selectable<PlanningTables['planning.dispatch']>
