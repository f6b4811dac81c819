import type { ColumnType, Selectable } from 'kysely'
import type { Day } from '../../../foundation/clock/day.ts'
import type { GoalAction } from '../tables.ts'

type Later<T> = ColumnType<T | null, T | null | undefined, T | null>
type Withdrawn = { withdrawn_at: Later<Date>; withdrawn_by: Later<string>; withdrawn_why: Later<string> }

export type CoverageTables = {
  'planning.source': { tenant: string; id: string; plan: string; title: string; number: string; issuer: string; issued_on: Day; entered_by: string; entered_by_name: string; entered_at: Date; entered_on: Day }
  'planning.source_item': Withdrawn & { tenant: string; id: string; source: string; position: number; clause: string; words: string; action: GoalAction }
  'planning.take_up': { tenant: string; id: string; item: string; goal: string; how: string; made_by: string; made_by_name: string; made_at: Date; made_on: Day; ended_by: Later<string>; ended_at: Later<Date> }
  'planning.highlight': Withdrawn & { tenant: string; id: string; goal: string; situation: string; method: string; result: string; evidence: string; raised_by: string; raised_by_name: string; raised_at: Date; raised_on: Day }
}

export type Source = Selectable<CoverageTables['planning.source']>
export type SourceItem = Selectable<CoverageTables['planning.source_item']>
