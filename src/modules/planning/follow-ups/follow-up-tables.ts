import type { Day } from '../../../foundation/clock/day.ts'

export type FollowUpState = 'waiting' | 'answered' | 'closed'
export type FollowUpStep = 'urged' | 'answered' | 'extended' | 'closed'

export type FollowUpTables = {
  'planning.follow_up': { tenant: string; id: string; goal: string; words: string; due: Day; state: FollowUpState; opened_by: string; opened_by_name: string; opened_at: Date; opened_on: Day }
  'planning.follow_up_step': { tenant: string; id: string; follow_up: string; step: FollowUpStep; words: string; due: Day | null; made_by: string; made_by_name: string; made_at: Date; made_on: Day }
}
