import { errorList } from '../../foundation/errors/problem.ts'

/** The refusals of this room: sentence → status. */
export const errors = { 'half-year-lies-ahead': 422, 'year-lies-ahead': 422, 'unit-has-no-half-year-report': 422 } as const

export const refuse = errorList('reports', errors)
