import { errorList } from '../../foundation/errors/problem.ts'

/** The refusals of this room: sentence → status. */
export const errors = {
  'sign-in-failed': 401,
  'sign-in-locked': 429,
  'sign-in-busy': 429,
  'wrong-present-password': 422,
  'password-too-short': 422,
  'password-too-plain': 422,
  'password-is-the-name': 422,
  'account-name-taken': 409,
  'person-has-account': 409,
  'no-such-staff-number': 422,
  'account-is-closed': 409,
  'administrators-by-operator': 403,
  'administrators-are-named-together': 403,
  'administrators-hold-nothing-else': 403,
  'role-not-given-there': 422,
  'role-held': 409,
  'role-ended': 409,
  'first-link-spent': 403,
  'one-of-each-administrator': 422,
  'audit-is-too-long': 422,
} as const

export const refuse = errorList('access', errors)
