import { route, type Route } from '../../foundation/http/index.ts'
import type { Gathered } from '../../offer.ts'
import { appoint } from './appoint.ts'
import { closeUnit } from './close-unit.ts'
import { endpoints } from './contract.ts'
import { coverSection } from './cover-section.ts'
import { endAppointment } from './end-appointment.ts'
import { enterPerson } from './enter-person.ts'
import { moveUnit } from './move-unit.ts'
import { openUnit } from './open-unit.ts'
import { peopleList } from './people-list.ts'
import { personPage } from './person-page.ts'
import { recordElection } from './record-election.ts'
import { recordStanding } from './record-standing.ts'
import { renameUnit } from './rename-unit.ts'
import { rosterRoutes } from './roster/roster-routes.ts'
import { unitList } from './unit-list.ts'
import { unitPage } from './unit-page.ts'

export const routes = (_gathered: Gathered): readonly Route[] => [
  route(endpoints.listUnits, async ({ reader, actor, query }) => unitList(reader, actor, query.on)),
  route(endpoints.readUnit, async ({ reader, actor, params }) => unitPage(reader, actor, params.id)),
  route(endpoints.openUnit, async ({ tx, actor, body }) => ({ id: (await openUnit(tx, actor, body)).id })),
  route(endpoints.renameUnit, async ({ tx, actor, params, body }) => renameUnit(tx, actor, { ...body, unit: params.id })),
  route(endpoints.moveUnit, async ({ tx, actor, params, body }) => moveUnit(tx, actor, { ...body, unit: params.id })),
  route(endpoints.closeUnit, async ({ tx, actor, params, body }) => closeUnit(tx, actor, { ...body, unit: params.id })),
  route(endpoints.recordElection, async ({ tx, actor, params, body }) => recordElection(tx, actor, { ...body, unit: params.id })),
  route(endpoints.coverSection, async ({ tx, actor, body }) => coverSection(tx, actor, body)),
  route(endpoints.listPeople, async ({ reader, actor, query }) => peopleList(reader, actor, query)),
  route(endpoints.readPerson, async ({ reader, actor, params }) => personPage(reader, actor, params.id)),
  route(endpoints.enterPerson, async ({ tx, actor, body }) => ({ id: await enterPerson(tx, actor, { ...body, partyJoined: body.partyJoined ?? null }) })),
  route(endpoints.recordStanding, async ({ tx, actor, params, body }) => recordStanding(tx, actor, { ...body, person: params.id })),
  route(endpoints.appoint, async ({ tx, actor, body }) => ({ id: await appoint(tx, actor, body) })),
  route(endpoints.endAppointment, async ({ tx, actor, params, body }) => endAppointment(tx, actor, { ...body, appointment: params.id })),
  ...rosterRoutes,
]
