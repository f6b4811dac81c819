import type { Offer } from '../../offer.ts'
import { assessmentTodos } from './assessment-todos.ts'
import { errors } from './errors.ts'
import { abilities } from './permissions.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'

export { computeAssessment } from './compute-assessment.ts'
export { enterScheme } from './enter-scheme.ts'
export { newestScheme, type NewestScheme } from './newest-scheme.ts'
export { openAssessment, type OpenAssessmentInput } from './open-assessment.ts'
export { publishAssessment } from './publish-assessment.ts'
export { readScheme } from './read-scheme.ts'
export { stateInput, type StateInputInput } from './state-input.ts'

/** What the room of assessments offers. */
export const offer: Offer = {
  module: 'assessment',
  texts,
  migrations: new URL('./migrations/', import.meta.url),
  abilities,
  recordLink: { module: 'assessment', href: (record) => `/assessments/${record}` },
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`assessment.${sentence}`, status])),
  routes: () => routes,
  todos: [assessmentTodos],
}
