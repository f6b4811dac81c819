import type { Offer } from '../../offer.ts'
import { appealTodos, assessmentTodos } from './assessment-todos.ts'
import { acts } from './audit-acts.ts'
import { errors } from './errors.ts'
import { abilities } from './permissions.ts'
import { raterFigures } from './rater-figures.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'
import { reportTodos, sheetTodos } from './turn-todos.ts'

export { answerContest } from './answer-contest.ts'
export { assessmentDetail } from './assessment-detail.ts'
export { computeAssessment } from './compute-assessment.ts'
export { contestInput } from './contest-input.ts'
export { decideAppeal } from './decide-appeal.ts'
export { enterScheme } from './enter-scheme.ts'
export { agreeResult, fileAppeal } from './file-appeal.ts'
export { markSheet } from './mark-sheet.ts'
export { closeStep } from './move-assessment.ts'
export { nameRaters } from './name-raters.ts'
export { newestScheme, type NewestScheme } from './newest-scheme.ts'
export { openAssessment } from './open-assessment.ts'
export type { Schedule } from './process-rules.ts'
export { publishAssessment } from './publish-assessment.ts'
export { readScheme } from './read-scheme.ts'
export { sheetDetail } from './sheet-detail.ts'
export { submitReport } from './submit-report.ts'

/** What the room of assessments offers. */
export const offer: Offer = {
  module: 'assessment',
  texts,
  migrations: new URL('./migrations/', import.meta.url),
  abilities,
  recordLink: { module: 'assessment', href: (record) => `/assessments/${record}` },
  acts,
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`assessment.${sentence}`, status])),
  routes: () => routes,
  figureRights: [raterFigures],
  todos: [assessmentTodos, appealTodos, reportTodos, sheetTodos],
}
