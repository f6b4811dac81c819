import { demand, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { sectionsCovered, unitById, unitsAbove, unitsBelow, type Unit } from '../organisation/index.ts'
import { refuse } from './errors.ts'
import { seeReports } from './permissions.ts'

/** Who reports, to whom, and over which unit the business side's figures are taken. */
export type ReportScope = { unit: Unit; addressee: string; business: string }

export const reportingKinds = ['party.branch', 'party.generalBranch', 'party.committee']

/** Decides whether the actor may see the unit's report, and over what its figures are taken. */
export async function reportScope(reader: Reader, actor: Actor, unitId: string): Promise<ReportScope> {
  const unit = await unitById(reader, actor.tenant, unitId, actor.today)
  if (!unit) throw notFound()
  demand(actor, seeReports, unit.path, seeReports)
  if (!reportingKinds.includes(unit.kind)) throw refuse('unit-has-no-half-year-report', {}, [{ path: 'query.unit', code: 'reports.error.unit-has-no-half-year-report' }])
  const above = unit.parent ? await unitById(reader, actor.tenant, unit.parent, actor.today) : undefined
  return { unit, addressee: above?.name ?? '', business: unit.kind === 'party.branch' ? unit.id : await agencyBeside(reader, actor, unit) }
}

/** The agency whose sections the committee's branches cover; without one the committee itself. */
async function agencyBeside(reader: Reader, actor: Actor, committee: Unit): Promise<string> {
  for (const branch of await unitsBelow(reader, actor.tenant, committee.path, actor.today)) {
    for (const section of branch.kind === 'party.branch' ? await sectionsCovered(reader, actor.tenant, branch.id, actor.today) : []) {
      const place = await unitById(reader, actor.tenant, section, actor.today)
      const agency = place && (await unitsAbove(reader, actor.tenant, place.path, actor.today)).find(({ kind }) => kind === 'admin.agency')
      if (agency) return agency.id
    }
  }
  return committee.id
}
