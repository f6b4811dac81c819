import { errorList } from '../../foundation/errors/problem.ts'

/** The refusals of this room: sentence → status. */
export const errors = {
  'unit-code-taken': 409,
  'unit-kind-cannot-stand-there': 422,
  'parent-not-open': 422,
  'unit-below-itself': 422,
  'starts-in-the-future': 422,
  'starts-before-the-present-period': 422,
  'unit-not-open': 422,
  'staff-number-taken': 409,
  'post-not-held-there': 422,
  'appointment-exists': 409,
  'appointment-ended': 409,
  'ends-before-it-starts': 422,
  'covers-branch-to-section-only': 422,
  'standing-exists': 409,
  'unit-changed-later': 422,
  'unit-not-empty': 409,
  'not-elected-here': 422,
  'workbook-not-excel': 422,
  'workbook-old-or-locked': 422,
  'workbook-has-macros': 422,
  'workbook-too-large': 413,
  'workbook-too-many-rows': 422,
  'workbook-broken': 422,
  'workbook-empty': 422,
  'roster-headings-missing': 422,
  'roster-has-issues': 422,
} as const

export const refuse = errorList('organisation', errors)
