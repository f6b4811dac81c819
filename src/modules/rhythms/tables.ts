import type { Day } from '../../foundation/clock/day.ts'
import type { UnitKind } from '../organisation/index.ts'
import type { Every } from './duty.ts'

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
  changed_at: Date
}

export type RhythmsTables = { 'rhythms.duty': DutyTable }
