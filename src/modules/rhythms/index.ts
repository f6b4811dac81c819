import type { Offer } from '../../offer.ts'
import { errors } from './errors.ts'
import { abilities } from './permissions.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'

export { changeDuty, type DutyInput } from './change-duty.ts'
export { due, type DueFilter } from './due.ts'
export { dutiesOn } from './duties.ts'
export type { DueItem, Duty, Every } from './duty.ts'
export { periodOf, periodsEndingWithin, type Period } from './period-rules.ts'

/** What the room of duty rhythms offers. */
export const offer: Offer = {
  module: 'rhythms',
  texts,
  migrations: new URL('./migrations/', import.meta.url),
  abilities,
  // What is owed is shown where it is compared with what was held.
  recordLink: { module: 'rhythms', href: () => '/branch-life/compliance' },
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`rhythms.${sentence}`, status])),
  routes,
}
