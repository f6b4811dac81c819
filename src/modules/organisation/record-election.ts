import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { demandStarted } from './demand-start.ts'
import { refuse } from './errors.ts'
import { editUnits, seeUnits } from './permissions.ts'
import type { OrganisationTables } from './tables.ts'
import { unitById } from './units.ts'

/** Records that the committee of a Party organisation was elected on a day: its term runs from there. */
export async function recordElection(tx: Tx, actor: Actor, input: { unit: string; electedOn: Day }): Promise<void> {
  demandStarted(actor, input.electedOn)
  const unit = await unitById(tx, actor.tenant, input.unit, input.electedOn)
  if (!unit) throw notFound()
  demand(actor, editUnits, unit.path, seeUnits)
  if (!['party.branch', 'party.generalBranch', 'party.committee'].includes(unit.kind)) throw refuse('not-elected-here')
  await on<OrganisationTables>(tx).insertInto('organisation.term').values({ tenant: actor.tenant, unit: unit.id, elected_on: input.electedOn }).onConflict((conflict) => conflict.doNothing()).execute()
  await writeAudit(tx, actor, { action: 'organisation.record-election', record: unit.id, unitPath: unit.path, change: { electedOn: input.electedOn } })
}
