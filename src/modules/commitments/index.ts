import type { Offer } from '../../offer.ts'
import { acts } from './audit-acts.ts'
import { checkTodos } from './check/check-todos.ts'
import { commitmentSearch } from './commitment-search.ts'
import { commitmentTodos } from './commitment-todos.ts'
import { errors } from './errors.ts'
import { factKinds } from './facts.ts'
import { helpTodos } from './help/help-todos.ts'
import { abilities } from './permissions.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'

export { assessItem } from './assess-item.ts'
export type { Form, Kind, State } from './commitment-rules.ts'
export type { Outcome } from './tables.ts'
export { enterBeneficiary } from './beneficiaries.ts'
export { groupCheck } from './check/group-check.ts'
export { recordCheck } from './check/record-check.ts'
export { commentItem } from './comment-item.ts'
export { commitmentList, type CommitmentFilter } from './commitment-list.ts'
export { endpoints } from './contract.ts'
export { decideItem, type BranchDecision } from './decide-item.ts'
export { draftItem, type DraftInput, type KeptItem } from './draft-item.ts'
export { importPast, type PastCounts } from './past/import-past.ts'
export { writePastSheet } from './past/write-past-sheet.ts'
export { placeOfUnit } from './find-letter-place.ts'
export { lookAgain } from './help/close-help.ts'
export { planHelp } from './help/plan-help.ts'
export { answerWeakness, showWeakness } from './help/show-weakness.ts'
export { proposeChange } from './propose-change.ts'
export { publishLetters } from './publish-letters.ts'
export { recordItemProgress, type ItemProgressInput } from './record-item-progress.ts'
export { decideChange, reviewChange } from './review-change.ts'
export { reviewItem } from './review-item.ts'
export { reviseItem } from './revise-item.ts'
export { quarterSummary } from './summary/quarter-summary.ts'
export { saveSummary } from './summary/save-summary.ts'
export { submitLetter } from './submit-letter.ts'
export { proposeWithdrawal } from './withdrawal/propose-withdrawal.ts'
export { withdrawItem } from './withdrawal/withdraw-item.ts'

/** A record is 'letter#item' or 'letter#entry', a place on the letter's page, or 'past#deed'. */
export const offer: Offer = {
  module: 'commitments',
  texts,
  migrations: new URL('./migrations/', import.meta.url),
  abilities,
  factKinds,
  recordLink: { module: 'commitments', href: (record) => (record.startsWith('past#') ? `/commitments/${record}` : `/commitments/letters/${record}`) },
  todos: [commitmentTodos, checkTodos, helpTodos],
  searches: [commitmentSearch],
  acts,
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`commitments.${sentence}`, status])),
  routes,
}
