import { errorList } from '../../foundation/errors/problem.ts'

/** The refusals of ledgers: sentence → status. */
export const errors = {
  'unit-keeps-no-ledgers': 422,
  'code-taken': 409,
  'field-twice': 422,
  'choices-missing': 422,
  'date-field-wrong': 422,
  'unit-field-wrong': 422,
  'key-field-wrong': 422,
  'amount-field-wrong': 422,
  'survey-data-stays-out': 422,
  'private-matters-stay-out': 422,
  'field-type-is-fixed': 422,
  'form-changes-nothing': 422,
  'entry-has-faults': 422,
  'entry-is-struck': 409,
  'correction-changes-nothing': 422,
  'sheet-headings-missing': 422,
  'sheet-has-issues': 422,
} as const

export const refuse = errorList('ledgers', errors)
