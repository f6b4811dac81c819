import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { refuse } from '../errors.ts'
import type { Side } from '../planning-rules.ts'
import type { PlanningTables } from '../tables.ts'

/** Holds the plan until the transaction ends: rounds are submitted and decided one after the other. Goals are locked before it. */
export async function lockPlan(tx: Tx, actor: Actor, plan: string): Promise<void> {
  await on<PlanningTables>(tx).selectFrom('planning.plan').select('id').where('tenant', '=', actor.tenant).where('id', '=', plan).forUpdate().execute()
}

/** Refuses to touch a side that lies before the leading group; no round begins while the caller's transaction runs. */
export async function demandOpenSide(tx: Tx, actor: Actor, plan: string, side: Side): Promise<void> {
  await on<PlanningTables>(tx).selectFrom('planning.plan').select('id').where('tenant', '=', actor.tenant).where('id', '=', plan).forShare().execute()
  const open = await on<PlanningTables>(tx).selectFrom('planning.submission').select('id').where('tenant', '=', actor.tenant).where('plan', '=', plan).where('side', '=', side).where('decision', 'is', null).executeTakeFirst()
  if (open) throw refuse('side-is-submitted')
}
