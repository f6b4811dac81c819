import { errorList } from '../../foundation/errors/problem.ts'

export const errors = {
  'duty-changes-from-today-on': 422,
  'duty-begins-from-today-on': 422,
  'duty-is-set-by-a-party-organisation': 422,
  'duty-is-worded-for-later': 422,
  'duty-ended-already': 409,
  'duty-name-taken': 409,
  'name-needs-letters': 422,
  'duty-takes-no-report': 422,
  'duty-not-owed': 422,
  'report-lies-ahead': 422,
  'report-before-its-period': 422,
  'late-report-needs-a-reason': 422,
  'reported-already': 409,
  'report-taken-back': 409,
} as const

export const refuse = errorList('rhythms', errors)
