import type { Offer } from '../../offer.ts'
import { acts } from './audit-acts.ts'
import { errors } from './errors.ts'
import { factKinds } from './facts.ts'
import { issueTexts } from './issue-texts.ts'
import { abilities } from './permissions.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'

export { changeRegister, type ChangeRegister } from './change-register.ts'
export { endpoints } from './contract.ts'
export { correctEntry } from './correct-entry.ts'
export { defineRegister, type RegisterInput } from './define-register.ts'
export { enterEntry } from './enter-entry.ts'
export { importEntries } from './import-entries.ts'
export { statisticsRegisters } from './statistics-registers.ts'

/** A record is the id of a row. */
export const offer: Offer = {
  module: 'ledgers',
  texts: { ...texts, ...issueTexts },
  migrations: new URL('./migrations/', import.meta.url),
  abilities,
  factKinds,
  recordLink: { module: 'ledgers', href: (record) => `/ledgers/entries/${record}` },
  acts,
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`ledgers.${sentence}`, status])),
  routes,
}
