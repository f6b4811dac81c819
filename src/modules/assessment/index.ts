import type { Offer } from '../../offer.ts'
import { errors } from './errors.ts'
import { abilities } from './permissions.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'

export { assessmentDetail } from './assessment-detail.ts'
export { assessmentList } from './assessment-list.ts'
export { computeAssessment } from './compute-assessment.ts'
export { endpoints } from './contract.ts'
export { enterScheme } from './enter-scheme.ts'
export { openAssessment, type OpenAssessmentInput } from './open-assessment.ts'
export { keepAssessments, seeAllScores, seeOwnScore } from './permissions.ts'
export { publishAssessment } from './publish-assessment.ts'
export { recomputeAssessment, type Recomputation } from './recompute-assessment.ts'
export { scoreDetail } from './score-detail.ts'
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
}
