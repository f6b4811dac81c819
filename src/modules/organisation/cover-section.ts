import { demand, may, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { demandStarted } from './demand-start.ts'
import { refuse } from './errors.ts'
import { editUnits, seeUnits } from './permissions.ts'
import { openEnd, type OrganisationTables } from './tables.ts'
import { unitById } from './units.ts'

/** Says that a branch covers a section (or the agency's leaders) from a day on: the pairing of the two sides. */
export async function coverSection(tx: Tx, actor: Actor, input: { branch: string; section: string; from: Day }): Promise<void> {
  demandStarted(actor, input.from)
  const branch = await unitById(tx, actor.tenant, input.branch, input.from)
  const section = await unitById(tx, actor.tenant, input.section, input.from)
  if (!branch || !section) throw notFound()
  demand(actor, editUnits, branch.path, seeUnits)
  // A branch stands behind work that whoever says so can see: not behind that of another agency.
  if (!may(actor, seeUnits, section.path)) throw notFound()
  if (branch.kind !== 'party.branch' || section.side !== 'business') throw refuse('covers-branch-to-section-only')
  await on<OrganisationTables>(tx)
    .insertInto('organisation.coverage')
    .values({ tenant: actor.tenant, branch: branch.id, section: section.id, from_day: input.from, until_day: openEnd })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await writeAudit(tx, actor, { action: 'organisation.cover-section', record: branch.id, unitPath: branch.path, change: { section: section.id, from: input.from } })
}
