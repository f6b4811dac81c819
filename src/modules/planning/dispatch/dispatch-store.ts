import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader, type Tx } from '../../../foundation/database/database.ts'
import { notFound } from '../../../foundation/errors/common-problems.ts'
import { planFor, type Plan } from '../goal-store.ts'
import type { Dispatch, PlanningTables } from '../tables.ts'

/** A notice with its plan, if the actor belongs to the plan's agency; else 'not found'. */
export async function dispatchFor(reader: Reader, actor: Actor, id: string): Promise<{ dispatch: Dispatch; plan: Plan }> {
  const dispatch = await on<PlanningTables>(reader).selectFrom('planning.dispatch').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).executeTakeFirst()
  if (!dispatch) throw notFound()
  return { dispatch, plan: await planFor(reader, actor, dispatch.plan) }
}

/** The same, held until the transaction ends: signing and withdrawing wait for each other. */
export async function lockDispatch(tx: Tx, actor: Actor, id: string): Promise<{ dispatch: Dispatch; plan: Plan }> {
  await on<PlanningTables>(tx).selectFrom('planning.dispatch').select('id').where('tenant', '=', actor.tenant).where('id', '=', id).forUpdate().execute()
  return dispatchFor(tx, actor, id)
}

/** How the journal names a unit's copy of a notice: the notice's page and the unit on it. */
export function copyRecord(dispatch: string, unit: string): string {
  return `dispatches/${dispatch}#${unit}`
}
