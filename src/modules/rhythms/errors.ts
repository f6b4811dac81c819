import { errorList } from '../../foundation/errors/problem.ts'

export const errors = { 'duty-changes-from-today-on': 422 } as const

export const refuse = errorList('rhythms', errors)
