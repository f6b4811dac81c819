import { errorList } from '../../foundation/errors/problem.ts'

export const errors = { 'period-backwards': 422 } as const

export const refuse = errorList('indicators', errors)
