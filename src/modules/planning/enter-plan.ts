import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { unitById } from '../organisation/index.ts'
import { refuse } from './errors.ts'
import type { PlanningTables } from './tables.ts'

/**
 * Enters the plan of an agency for one, three or five years, for the agency and its Party committee together,
 * by whoever keeps plans in both. Returns its id.
 * Refuses a second plan of the same years, and a pair of units that is not one agency and one Party organisation.
 */
export async function enterPlan(tx: Tx, actor: Actor, input: { year: number; years?: 1 | 3 | 5 | undefined; title: string; unit: string; partyUnit: string }): Promise<string> {
  const years = input.years ?? 1
  const agency = await unitById(tx, actor.tenant, input.unit, actor.today)
  const party = await unitById(tx, actor.tenant, input.partyUnit, actor.today)
  for (const unit of [party, agency]) demand(actor, 'planning.keep-plan', unit?.path ?? '')
  if (!agency || !party || agency.side !== 'business' || party.side !== 'party') throw refuse('plan-needs-both-trees')
  const same = await on<PlanningTables>(tx).selectFrom('planning.plan').select('id').where('tenant', '=', actor.tenant).where('unit_id', '=', agency.id).where('year', '=', input.year).where('years', '=', years).executeTakeFirst()
  if (same) throw refuse('plan-exists', { year: input.year })
  const id = newId(actor.at)
  await on<PlanningTables>(tx)
    .insertInto('planning.plan')
    .values({ tenant: actor.tenant, id, year: input.year, years, title: input.title, unit_id: agency.id, unit_path: agency.path, unit_name: agency.name, party_id: party.id, party_path: party.path, party_name: party.name, entered_by: actor.account, entered_at: actor.at })
    .execute()
  await writeAudit(tx, actor, { action: 'planning.enter-plan', record: id, unitPath: agency.path, change: { year: input.year } })
  return id
}
