import type { Day } from '../../foundation/clock/day.ts'
import type { Duty } from './duty.ts'

/** The wording of one duty that is in force on `day`: the latest that had begun; undefined before the first. */
export function inForce<D extends Duty>(history: readonly D[], day: Day): D | undefined {
  return history.filter((duty) => duty.fromDay <= day).reduce<D | undefined>((latest, duty) => (!latest || duty.fromDay >= latest.fromDay ? duty : latest), undefined)
}
