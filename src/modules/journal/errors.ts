import { errorList } from '../../foundation/errors/problem.ts'

export const journalErrors = {
  'fact-in-the-future': 422,
  'not-a-decimal': 422,
} as const

export const refuse = errorList('journal', journalErrors)
