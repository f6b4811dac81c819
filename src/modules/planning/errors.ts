import { errorList } from '../../foundation/errors/problem.ts'

/** The refusals of planning: sentence → status. */
export const errors = {
  'branch-sets-no-business-work': 403,
  'section-sets-no-party-goal': 403,
  'goal-belongs-to-another-unit': 403,
  'owner-is-on-the-other-side': 422,
  'unit-unknown': 422,
  'person-unknown': 422,
  'dates-outside-the-plan-year': 422,
  'ends-before-it-starts': 422,
  'party-goal-needs-a-kind': 422,
  'measure-key-twice': 422,
  'ratio-needs-two-measures': 422,
  'measure-has-records': 409,
  'measure-unknown': 422,
  'measure-is-computed': 422,
  'goal-code-taken': 409,
  'goal-has-progress': 409,
  'plan-exists': 409,
  'plan-needs-both-trees': 422,
  'link-joins-both-sides': 422,
  'link-inside-one-plan': 422,
  'already-linked': 409,
  'linked-goal-needs-no-reason': 409,
  'progress-in-the-future': 422,
  'progress-before-the-goal': 422,
  'progress-corrected-already': 409,
  'reading-before-the-last': 422,
  'correct-the-latest-first': 409,
  'task-due-in-the-past': 422,
  'task-is-closed': 409,
} as const

export const refuse = errorList('planning', errors)
