import { errorList } from '../../foundation/errors/problem.ts'

/** The refusals of integration: sentence → status. */
export const errors = {
  'period-backwards': 422,
  'scheme-asks-for-more': 409,
} as const

export const refuse = errorList('integration', errors)
