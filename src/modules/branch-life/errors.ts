import { errorList } from '../../foundation/errors/problem.ts'

/** The refusals of this room: sentence → status. */
export const errors = {
  'kind-unknown': 422,
  'kind-not-held-by-this-unit': 422,
  'kind-changes-from-today-on': 422,
  'kind-satisfies-unknown-duty': 422,
  'kind-does-not-fulfil': 422,
  'goal-is-not-business': 422,
  'talk-keeps-no-content': 422,
  'joint-partner-unknown': 422,
  'meeting-is-closed': 409,
  'meeting-is-not-held': 409,
  'meeting-lies-ahead': 422,
  'meeting-lies-behind': 422,
  'nobody-is-expected': 422,
  'person-not-expected': 422,
  'leave-needs-its-kind': 422,
  'not-on-the-list': 422,
  'leave-comes-too-late': 409,
  'no-code-is-shown': 409,
  'code-is-for-the-day': 409,
  'code-is-over': 422,
  'attendance-incomplete': 422,
  'quorum-not-met': 422,
  'late-entry-needs-a-reason': 422,
  'correction-needs-a-reason': 422,
  'declining-needs-a-word': 422,
  'not-held-decides-nothing': 409,
  'joint-confirmed-already': 409,
  'papers-are-few': 409,
  'proposal-answered-already': 409,
  'section-work-needs-a-goal': 422,
} as const

export const refuse = errorList('branch-life', errors)
