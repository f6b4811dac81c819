import { errorList } from '../errors/problem.ts'

export const fileErrors = {
  'file-is-empty': 422,
  'file-too-large': 413,
  'file-type-refused': 415,
  'file-name-disagrees': 415,
  'file-is-broken': 422,
  'file-is-active': 422,
} as const

/** What an upload can be refused for; texts are in texts.ts. */
export const refuseFile = errorList('foundation', fileErrors)
