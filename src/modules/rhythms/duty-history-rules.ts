import type { Day } from '../../foundation/clock/day.ts'
import type { Duty, DutyWording } from './duty.ts'

/** The wording of one duty that is in force on `day`: the latest that had begun; undefined before the first and once it has ended. */
export function inForce<D extends Duty & { ended?: boolean }>(history: readonly D[], day: Day): D | undefined {
  const latest = history.filter((duty) => duty.fromDay <= day).reduce<D | undefined>((last, duty) => (!last || duty.fromDay >= last.fromDay ? duty : last), undefined)
  return latest?.ended ? undefined : latest
}

/** Where a duty stands on `day`, with the wording to be shown: the one in force, else the one to come, else the last it had. */
export function standing(history: readonly DutyWording[], day: Day): { state: 'inForce' | 'ahead' | 'ended'; wording: DutyWording; ends: Day | null } | undefined {
  const worded = history.filter(({ ended }) => !ended)
  const now = inForce(history, day)
  const ahead = worded.find(({ fromDay }) => fromDay > day)
  const wording = now ?? ahead ?? worded.at(-1) ?? history.at(-1)
  const last = history.at(-1)
  return wording && { state: now ? 'inForce' : ahead ? 'ahead' : 'ended', wording, ends: last?.ended ? last.fromDay : null }
}

/** True if the duty is owed at or below the organisation that set it, and the unit at `path` stands there. */
export function bindsUnit({ within }: Pick<Duty, 'within'>, path: string): boolean {
  return within === null || path.includes(`/${within.id}/`)
}
