import type { Offer } from '../../offer.ts'
import { acts } from './audit-acts.ts'
import { dutyTodos } from './duty-todos.ts'
import { errors } from './errors.ts'
import { dutyFulfilled } from './facts.ts'
import { abilities } from './permissions.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'

export { addDuty, type NewDuty } from './add-duty.ts'
export { changeDuty, type DutyInput } from './change-duty.ts'
export { due, type DueFilter } from './due.ts'
export { dutiesOn } from './duties.ts'
export { bindsUnit } from './duty-history-rules.ts'
export { enterReport, type EnterReport } from './enter-report.ts'
export { dutyFulfilled } from './facts.ts'
export type { DueItem, Duty, DutySort, Every } from './duty.ts'
export { ownCode } from './own-code-rules.ts'
export { dutyInSight, ownDuties, type OwnDuty } from './own-duties.ts'
export { standardDutyCodes } from './standard-duties.ts'
export { periodOf, periodsEndingWithin, type Period } from './period-rules.ts'

/** What the room of duty rhythms offers. */
export const offer: Offer = {
  module: 'rhythms',
  texts,
  migrations: new URL('./migrations/', import.meta.url),
  abilities,
  factKinds: [dutyFulfilled],
  todos: [dutyTodos],
  // A record is a duty's code, or the id of a report.
  recordLink: { module: 'rhythms', href: (record) => (record.includes('-') ? '/duties?view=reports' : `/duties/${record}`) },
  acts,
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`rhythms.${sentence}`, status])),
  routes,
}
