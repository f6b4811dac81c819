import type { ColumnType } from 'kysely'
import type { Day } from '../../foundation/clock/day.ts'
import type { UnitKind } from '../organisation/index.ts'
import type { DutySort, Every } from './duty.ts'

type Defaulted<T> = ColumnType<T, T | undefined, T>

export type DutyTable = {
  tenant: string
  code: string
  from_day: Day
  applies_to: UnitKind
  every: Every
  times: number
  grace_days: number
  required: boolean
  changed_by: string
  changed_by_name: string
  changed_at: Date
  ended: Defaulted<boolean>
}

export type OwnDutyTable = {
  tenant: string
  code: string
  label_zh: string
  label_en: string
  sort: DutySort
  basis: string
  within_unit: string
  within_path: string
  within_name: string
  set_by: string
  set_by_name: string
  set_at: Date
}

export type ReportTable = {
  tenant: string
  id: string
  duty: string
  unit_id: string
  unit_path: string
  unit_name: string
  period_from: Day
  period_to: Day
  day: Day
  title: string
  number: string
  late: boolean
  late_reason: string | null
  entered_by_name: string
  entered_at: Date
  taken_back_reason: Defaulted<string | null>
  taken_back_by_name: Defaulted<string | null>
  taken_back_at: Defaulted<Date | null>
  version: Defaulted<number>
}

export type RhythmsTables = { 'rhythms.duty': DutyTable; 'rhythms.own_duty': OwnDutyTable; 'rhythms.report': ReportTable }
