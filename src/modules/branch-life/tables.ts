import type { ColumnType } from 'kysely'
import type { Day } from '../../foundation/clock/day.ts'
import type { QuorumResult } from './quorum-rules.ts'

export type MeetingState = 'planned' | 'noticed' | 'held' | 'notHeld'
export type Mark = 'present' | 'leave' | 'absent'
export type LeaveKind = 'duty' | 'training' | 'posting' | 'annual' | 'personal'
export type Form = 'study' | 'discussion' | 'site' | 'service' | 'visit' | 'film' | 'practice'
export type Attends = 'members' | 'committee' | 'leadingGroup' | 'staff' | 'named'

/** JSON is written as text and read as the value. */
type Json<T> = ColumnType<T, string, string>
type Defaulted<T> = ColumnType<T, T | undefined, T>

export type MeetingKindTable = {
  tenant: string
  key: string
  from_day: Day
  label_zh: string
  label_en: string
  held_by: string[]
  attends: Attends
  quorum_part: number | null
  quorum_whole: number | null
  quorum_operator: 'atLeast' | 'moreThan' | null
  quorum_of: 'voting' | 'everyone' | null
  required: boolean
  satisfies: string[]
  names_work: boolean
  keeps_content: boolean
  basis: string
  position: number
  may_fulfil: string[]
  learning: boolean
  joint: boolean
  ended: boolean
  changed_by_name: string | null
  changed_at: Date | null
  version: number
}

export type AgendaItem = { item: string; speaker?: string | undefined }

export type MeetingTable = {
  tenant: string
  id: string
  kind: string
  title: string
  unit_id: string
  unit_path: string
  unit_name: string
  day: Day
  starts: string | null
  place: string
  agenda: Json<AgendaItem[]>
  serves: string | null
  serves_code: string | null
  serves_title: string | null
  serves_why_not: string | null
  study_hours: string | null
  fulfils: Defaulted<string[]>
  subject: Defaulted<string>
  form: Defaulted<Form | null>
  state: MeetingState
  minutes: Defaulted<string>
  effect: Defaulted<string>
  not_held_reason: Defaulted<string | null>
  quorum: ColumnType<QuorumResult | null, string | null | undefined, string | null>
  listed_on: Defaulted<Day | null>
  arrival_secret: Defaulted<string | null>
  late: Defaulted<boolean>
  late_reason: Defaulted<string | null>
  closed_at: Defaulted<Date | null>
  closed_by_name: Defaulted<string | null>
  version: Defaulted<number>
  entered_by: string
  entered_by_name: string
  entered_at: Date
}

export type AttendeeTable = {
  tenant: string
  meeting: string
  person: string
  person_name: string
  person_pinyin: string
  unit_id: string
  unit_path: string
  unit_name: string
  expected: boolean
  voting: boolean
  as_ordinary_member: boolean
  mark: Defaulted<Mark | null>
  leave_kind: Defaulted<LeaveKind | null>
  asked_leave: Defaulted<LeaveKind | null>
  asked_at: Defaulted<Date | null>
  arrived_at: Defaulted<Date | null>
}

export type JointUnitTable = { tenant: string; meeting: string; unit_id: string; unit_path: string; unit_name: string; confirmed_by_name: Defaulted<string | null>; confirmed_at: Defaulted<Date | null> }

export type ResolutionState = 'noted' | 'task' | 'proposed' | 'accepted' | 'declined'

export type ResolutionTable = {
  tenant: string
  id: string
  meeting: string
  number: number
  content: string
  goal: string | null
  goal_code: string | null
  unit_id: string | null
  unit_path: string | null
  unit_name: string | null
  due: Day | null
  task: string | null
  state: ResolutionState
  answer: Defaulted<string | null>
  answered_by_name: Defaulted<string | null>
  answered_at: Defaulted<Date | null>
  made_by_name: string
  made_at: Date
}

export type MeetingChangeTable = { tenant: string; meeting: string; version: number; changes: Json<Record<string, unknown>>; reason: string | null; changed_by_name: string; changed_at: Date }

export type AttachmentTable = { tenant: string; meeting: string; file: string; name: string; bytes: number; attached_by_name: string; attached_at: Date; removed_by_name: Defaulted<string | null>; removed_at: Defaulted<Date | null> }

export type BranchLifeTables = {
  'branch_life.attachment': AttachmentTable
  'branch_life.meeting_kind': MeetingKindTable
  'branch_life.meeting': MeetingTable
  'branch_life.attendee': AttendeeTable
  'branch_life.joint_unit': JointUnitTable
  'branch_life.resolution': ResolutionTable
  'branch_life.meeting_change': MeetingChangeTable
}
