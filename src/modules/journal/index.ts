import type { Offer } from '../../offer.ts'
import { journalErrors } from './errors.ts'
import { sealJob } from './jobs.ts'
import { abilities } from './permissions.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'

export type { AttributeValue, FactKind, SpokenFact } from './fact-kind.ts'
export type { NewFact } from './new-fact.ts'
export type { FactTable, JournalTables } from './tables.ts'
export { negated } from './decimal-rules.ts'
export { isZero, ratioOf, sumOf } from './decimal-arithmetic-rules.ts'
export type { FactAggregate, FactCondition, FactDay, FactQuestion } from './fact-question.ts'
export { factRecords, type FactRecord } from './fact-records.ts'
export { factsAbout, type FactAbout } from './facts-about.ts'
export { factTotal, type FactTotal } from './fact-total.ts'
export { factTotals } from './fact-totals.ts'
export type { FactSeal } from './fact-seals.ts'
export { recordFacts } from './record-facts.ts'
export { reverseFacts } from './reverse-facts.ts'
export { runVerify, type VerifyIo } from './run-verify.ts'
export { sealTenant } from './seal-tenant.ts'
export { verifyJournal, type Broken, type Verification } from './verify-journal.ts'

export const offer: Offer = {
  module: 'journal',
  texts,
  abilities,
  routes,
  jobs: (parts) => [sealJob(parts)],
  migrations: new URL('./migrations/', import.meta.url),
  errors: Object.fromEntries(Object.entries(journalErrors).map(([sentence, status]) => [`journal.${sentence}`, status])),
}
