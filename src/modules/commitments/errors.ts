import { errorList } from '../../foundation/errors/problem.ts'

/** The refusals of commitments: sentence → status. */
export const errors = {
  'item-is-in-review': 409,
  'published-item-changes-through-review': 409,
  'only-drafts-are-submitted': 409,
  'item-is-not-before-the-group': 409,
  'item-is-not-before-the-branch': 409,
  'nothing-is-published-unreviewed': 409,
  'progress-only-after-publication': 409,
  'only-published-items-are-assessed': 409,
  'only-published-items-change-through-review': 409,
  'giving-is-never-a-target': 422,
  'return-needs-a-reason': 422,
  'meeting-in-the-future': 422,
  'change-is-pending': 409,
  'change-is-closed': 409,
  'change-changes-nothing': 422,
  'due-outside-the-year': 422,
  'progress-in-the-future': 422,
  'progress-before-publication': 422,
  'progress-corrected-already': 409,
  'goal-unknown': 422,
  'person-unknown': 422,
  'unit-unknown': 422,
  'holder-has-no-branch': 422,
  'collective-needs-a-unit': 422,
  'paired-needs-a-partner': 422,
  'form-is-the-letters': 422,
  'beneficiary-is-a-code': 422,
  'beneficiary-code-taken': 409,
  'past-headings-missing': 422,
  'past-sheet-empty': 422,
  'past-too-many-rows': 422,
  'past-has-issues': 422,
} as const

export const refuse = errorList('commitments', errors)
