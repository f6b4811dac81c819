import type { Day } from '../../foundation/clock/day.ts'
import type { Text } from '../../foundation/i18n/texts.ts'
import type { UnitKind } from '../organisation/index.ts'

/** How often something is owed. */
export type Every = 'month' | 'quarter' | 'halfYear' | 'year'

/**
 * A duty rhythm 制度周期: every unit of a kind owes it `times` times each period. `code` is also what satisfies it: a
 * meeting of the kind of that name. `graceDays`: days after the period's end before it is overdue.
 */
export type Duty = { code: string; label: Text; appliesTo: UnitKind; every: Every; times: number; graceDays: number; required: boolean; fromDay: Day }

/** One thing owed: what is due is not a fact, it is worked out from the duty and the units that stood in the period. */
export type DueItem = { unit: { id: string; code: string; name: string; path: string }; duty: Duty; periodFrom: Day; periodTo: Day; dueBy: Day }
