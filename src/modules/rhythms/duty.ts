import type { Day } from '../../foundation/clock/day.ts'
import type { Text } from '../../foundation/i18n/texts.ts'
import type { UnitKind } from '../organisation/index.ts'

/** How often something is owed. */
export type Every = 'month' | 'quarter' | 'halfYear' | 'year'

/** What satisfies a duty: a meeting, a session of study, or a report handed to the organisation above. */
export type DutySort = 'meeting' | 'study' | 'report'

/** The organisation that has set a duty for itself and what is below it. */
export type DutyReach = { id: string; name: string; path: string }

/**
 * A duty rhythm 制度周期: every unit of a kind owes it `times` times each period. `sort`: what satisfies it; which kinds of
 * meeting do is said by those kinds. `within`: the organisation at or below which it is owed; null for everywhere. `graceDays`: days
 * after the period's end before it is overdue. `basis`: the rule behind it.
 */
export type Duty = { code: string; label: Text; sort: DutySort; basis: Text; within: DutyReach | null; appliesTo: UnitKind; every: Every; times: number; graceDays: number; required: boolean; fromDay: Day }

/** One wording of a duty in its history. `changedBy`: null for the one that came with the program. `ended`: from its day on nobody owes it. */
export type DutyWording = Duty & { changedBy: string | null; changedAt: string | null; ended: boolean }

/** One thing owed: what is due is not a fact, it is worked out from the duty and the units that stood in the period. */
export type DueItem = { unit: { id: string; code: string; name: string; path: string }; duty: Duty; periodFrom: Day; periodTo: Day; dueBy: Day }
