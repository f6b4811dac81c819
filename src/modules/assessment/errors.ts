import { errorList } from '../../foundation/errors/problem.ts'

export const errors = {
  'scheme-has-faults': 422,
  'scheme-is-the-same': 409,
  'subject-kind-unknown': 422,
  'no-subjects': 422,
  'subject-out-of-reach': 422,
  'period-backwards': 422,
  'period-not-over': 409,
  'input-not-stated': 422,
  'input-has-faults': 422,
  'not-computed': 409,
  'outcome-missing': 409,
  'inputs-changed': 409,
  'not-sealed-yet': 409,
  'published-is-frozen': 409,
} as const

export const refuse = errorList('assessment', errors)
