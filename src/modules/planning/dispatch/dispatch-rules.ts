import type { Day } from '../../../foundation/clock/day.ts'

/** How a unit stands with a notice: signed in time or late; waiting, or overdue once the day has passed. */
export type SignState = 'onTime' | 'late' | 'waiting' | 'overdue'

/** The state of one unit's signature. The due day itself is still in time. */
export function signState(due: Day, signedOn: Day | null, today: Day): SignState {
  if (signedOn !== null) return signedOn <= due ? 'onTime' : 'late'
  return today <= due ? 'waiting' : 'overdue'
}
