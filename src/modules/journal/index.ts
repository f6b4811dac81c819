import type { Offer } from '../../offer.ts'
import { journalErrors } from './errors.ts'
import { texts } from './texts.ts'

export type { AttributeValue, FactKind, SpokenFact } from './fact-kind.ts'
export type { NewFact } from './new-fact.ts'
export type { FactTable, JournalTables } from './tables.ts'
export { exactDecimal, isDecimal, negated } from './decimal-rules.ts'
export { recordFacts } from './record-facts.ts'
export { reverseFacts } from './reverse-facts.ts'

export const offer: Offer = {
  module: 'journal',
  texts,
  migrations: new URL('./migrations/', import.meta.url),
  errors: Object.fromEntries(Object.entries(journalErrors).map(([sentence, status]) => [`journal.${sentence}`, status])),
}
