import { errorList } from '../../foundation/errors/problem.ts'

/** The refusals of the workbench: sentence → status. */
export const errors = {
  'handover-needs-a-post': 422,
  'handover-to-somebody-else': 422,
  'handover-person-unknown': 422,
  'handover-open-already': 409,
  'handover-given-already': 409,
  'handover-not-given-yet': 409,
  'handover-taken-already': 409,
  'handover-given-by-who-leaves': 403,
  'handover-taken-by-who-follows': 403,
} as const

export const refuse = errorList('workbench', errors)
