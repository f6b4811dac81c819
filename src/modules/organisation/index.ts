import type { Offer } from '../../offer.ts'
import { errors } from './errors.ts'
import { abilities } from './permissions.ts'
import { texts } from './texts.ts'

export { appoint } from './appoint.ts'
export { appointmentsOf, postsIn, type Appointment } from './appointments.ts'
export { coverSection } from './cover-section.ts'
export { branchesCovering, sectionsCovered } from './coverage.ts'
export { enterPerson } from './enter-person.ts'
export { openUnit } from './open-unit.ts'
export { peopleOf, personById, personByStaffNumber, personsById, type Person } from './people.ts'
export { editPeople, editUnits, seePeople, seePolitical, seeUnits } from './permissions.ts'
export { isMember, politicalStatuses, type PoliticalStatus } from './political-status.ts'
export { posts, type PostKey } from './posts.ts'
export { recordStanding } from './record-standing.ts'
export { unitKinds, type Side, type UnitKind } from './unit-kinds.ts'
export { pathOfUnit, unitByCode, unitById, unitsAbove, unitsBelow, type Unit } from './units.ts'

/** What the room of units and people offers. */
export const offer: Offer = {
  module: 'organisation',
  texts,
  migrations: new URL('./migrations/', import.meta.url),
  abilities,
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`organisation.${sentence}`, status])),
}
