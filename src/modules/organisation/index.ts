import type { Offer } from '../../offer.ts'
import { acts } from './audit-acts.ts'
import { errors } from './errors.ts'
import { abilities } from './permissions.ts'
import { issueTexts } from './roster/roster-texts.ts'
import { routes } from './routes.ts'
import { searchPeople } from './search-people.ts'
import { structureTexts } from './structure-texts.ts'
import { termTodos } from './term-todos.ts'
import { texts } from './texts.ts'

export { appoint } from './appoint.ts'
export { appointmentById } from './appointment-by-id.ts'
export { appointmentsOf, postsIn, type Appointment } from './appointments.ts'
export { closeUnit } from './close-unit.ts'
export { endpoints } from './contract.ts'
export { coverSection } from './cover-section.ts'
export { branchesCovering, sectionsCovered, sectionsCoveredBy } from './coverage.ts'
export { endAppointment } from './end-appointment.ts'
export { enterPerson } from './enter-person.ts'
export { moveUnit } from './move-unit.ts'
export { openUnit } from './open-unit.ts'
export { peopleOf, personById, personByStaffNumber, personsById, type Person } from './people.ts'
export { editPeople, editUnits, seePeople, seePolitical, seeUnits } from './permissions.ts'
export { isMember, politicalStatuses, type PoliticalStatus } from './political-status.ts'
export { posts, type PostKey } from './posts.ts'
export { recordElection } from './record-election.ts'
export { recordStanding } from './record-standing.ts'
export { renameUnit } from './rename-unit.ts'
export { importRoster, type RosterCounts } from './roster/import-roster.ts'
export { shown as cellWords, textIn, type TextFault } from './roster/cell-text.ts'
export { headedRows, type HeadedRow, type HeadedSheet } from './roster/headed-rows.ts'
export { readWorkbook } from './roster/read-workbook.ts'
export { plain } from './roster/roster-columns.ts'
export { dayIn } from './roster/roster-days.ts'
export { issueWords } from './roster/roster-issue.ts'
export { runImportRoster } from './roster/run-import-roster.ts'
export type { Cell } from './roster/workbook-limits.ts'
export { workbookType, writeRoster, type WrittenRow } from './roster/write-roster.ts'
export { unitKinds, type Side, type UnitKind } from './unit-kinds.ts'
export { pathOfUnit, unitByCode, unitById, unitsAbove, unitsById, unitsReached, unitsBelow, type Unit } from './units.ts'

/** What the room of units and people offers. */
export const offer: Offer = {
  module: 'organisation',
  texts: { ...texts, ...structureTexts, ...issueTexts },
  migrations: new URL('./migrations/', import.meta.url),
  abilities,
  acts,
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`organisation.${sentence}`, status])),
  routes,
  todos: [termTodos],
  searches: [searchPeople],
  recordLink: { module: 'organisation', href: (record) => `/units/${record}` },
}
