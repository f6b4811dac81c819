import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { newId } from '../../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { demandLine } from '../authority.ts'
import { refuse } from '../errors.ts'
import { unitRef } from '../goal-content.ts'
import { lockGoal } from '../goal-store.ts'
import type { CarrierKind, PlanningTables } from '../tables.ts'
import { recordCarried, recordCarrier } from './carrier-fact.ts'

/**
 * Attaches a carrier (载体) of a Party organisation to a business goal. Only that organisation, or one above it, does so:
 * a branch puts its people behind the work and sets none of it. Returns the carrier's id.
 */
export async function attachCarrier(tx: Tx, actor: Actor, goalId: string, input: { name: string; kind: CarrierKind; unit: string }): Promise<string> {
  const { goal, plan } = await lockGoal(tx, actor, goalId)
  const unit = await unitRef(tx, actor, input.unit, 'unit')
  if (unit.side !== 'party') throw refuse('carrier-needs-a-party-organisation', {}, [{ path: 'unit', code: 'planning.error.carrier-needs-a-party-organisation' }])
  demandLine(actor, 'party', unit.path, plan)
  if (plan.years > 1) throw refuse('only-in-an-annual-plan')
  if (goal.side !== 'business') throw refuse('carrier-stands-behind-business')
  const others = await on<PlanningTables>(tx).selectFrom('planning.carrier').select('name').where('tenant', '=', actor.tenant).where('goal', '=', goal.id).where('ended_at', 'is', null).execute()
  if (others.some(({ name }) => name === input.name)) throw refuse('carrier-attached-already', {}, [{ path: 'name', code: 'planning.error.carrier-attached-already' }])
  const carrier = { id: newId(actor.at), goal: goal.id, name: input.name, kind: input.kind, unit_id: unit.id, unit_path: unit.path, unit_name: unit.name }
  await on<PlanningTables>(tx).insertInto('planning.carrier').values({ ...carrier, tenant: actor.tenant, attached_by: actor.account, attached_by_name: actor.name, attached_at: actor.at, attached_on: actor.today }).execute()
  await recordCarrier(tx, actor, carrier, goal.code, 1)
  if (others.length === 0) await recordCarried(tx, actor, goal, 1)
  await writeAudit(tx, actor, { action: 'planning.attach-carrier', record: goal.id, unitPath: unit.path, change: { carrier: input.name, kind: input.kind, goal: goal.code } })
  return carrier.id
}
