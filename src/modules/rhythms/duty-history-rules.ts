import type { Day } from '../../foundation/clock/day.ts'
import type { Duty } from './duty.ts'

/** The wording of one duty that is in force on `day`: the latest that had begun; undefined before the first. */
export function inForce(history: readonly Duty[], day: Day): Duty | undefined {
  return history.filter((duty) => duty.fromDay <= day).reduce<Duty | undefined>((latest, duty) => (!latest || duty.fromDay >= latest.fromDay ? duty : latest), undefined)
}
