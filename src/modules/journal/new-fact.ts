import type { Day } from '../../foundation/clock/day.ts'
import type { AttributeValue, FactKind } from './fact-kind.ts'

/**
 * A fact on its way into the journal. `date`: the day it happened, never after today. `unit`: as organised on that day;
 * its path stays on the fact, so that a later merger does not move it. `quantity`: exact decimal, 1 when left out.
 * `matter`: what makes two facts the same matter (a joint meeting, one award). `source`: the record that tells it.
 */
export type NewFact = {
  kind: FactKind
  date: Day
  unit: { id: string; path: string; name: string }
  person?: string | null
  quantity?: string | number
  amounts?: Readonly<Record<string, string>>
  attributes?: Readonly<Record<string, AttributeValue>>
  matter?: string | null
  source: { module: string; record: string; version: number }
  lateReason?: string | null
}
