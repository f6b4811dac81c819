import { addDays, type Day } from '../../foundation/clock/day.ts'

/** The steps of an assessment in their order: 通知、自评、评分、复核、告知、申诉、公示、生效. */
export const stepKeys = ['notice', 'selfReport', 'scoring', 'review', 'notification', 'appeal', 'publicNotice', 'effect'] as const

export type StepKey = (typeof stepKeys)[number]

/** Where an assessment stands: at a step, or closed. */
export type Standing = StepKey | 'closed'

/** The day by which each step should be done. */
export type Schedule = Readonly<Record<StepKey, Day>>

/** How long a public notice hangs at the least. */
export const publicNoticeDays = 5

const daysAfterOpening: Readonly<Record<StepKey, number>> = { notice: 0, selfReport: 5, scoring: 8, review: 10, notification: 11, appeal: 16, publicNotice: 22, effect: 23 }

/** The schedule that is offered for an assessment opened on `today`. */
export function proposedSchedule(today: Day): Schedule {
  return Object.fromEntries(stepKeys.map((step) => [step, addDays(today, daysAfterOpening[step])])) as Record<StepKey, Day>
}

/** The first step that should be done before the one in front of it, or null when the days follow the steps. */
export function stepOutOfOrder(schedule: Schedule): StepKey | null {
  return stepKeys.find((step, index) => index > 0 && schedule[step] < schedule[stepKeys[index - 1]!]) ?? null
}

/** The step after this one; after the last it is closed. */
export function stepAfter(step: StepKey): Standing {
  return stepKeys[stepKeys.indexOf(step) + 1] ?? 'closed'
}

/** Has the assessment got as far as `step` (or beyond)? */
export function hasReached(standing: Standing, step: StepKey): boolean {
  return standing === 'closed' || stepKeys.indexOf(standing) >= stepKeys.indexOf(step)
}

/** The steps in which the office states figures and computes; from the review on a change needs its reason. */
export function inputsAreOpen(standing: Standing): boolean {
  return !hasReached(standing, 'publicNotice')
}

/** The first day on which a public notice that began on `from` and is due on `due` may come down. */
export function noticeEnds(from: Day, due: Day | undefined): Day {
  const least = addDays(from, publicNoticeDays)
  return due !== undefined && due > least ? due : least
}
