import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { notFound } from '../../../foundation/errors/common-problems.ts'
import { demandLine } from '../authority.ts'
import { lockGoal } from '../goal-store.ts'
import type { CoverageTables } from './coverage-tables.ts'
import { recordItem } from './item-fact.ts'
import { lockItem, takersOf } from './source-store.ts'

/** A goal takes an item up no more; the record stays. The same people may who may name it. */
export async function endTakeUp(tx: Tx, actor: Actor, id: string): Promise<void> {
  const seen = await on<CoverageTables>(tx).selectFrom('planning.take_up').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).where('ended_at', 'is', null).executeTakeFirst()
  if (!seen) throw notFound()
  const { goal, plan } = await lockGoal(tx, actor, seen.goal)
  demandLine(actor, goal.side, goal.unit_path, plan)
  const clause = await endOne(tx, actor, seen)
  await writeAudit(tx, actor, { action: 'planning.end-take-up', record: goal.id, unitPath: goal.unit_path, change: { goal: goal.code, clause } })
}

/** Ends every take-up of a goal that is withdrawn; the caller holds the goal. Items are locked in the order of their ids. */
export async function endTakeUpsOf(tx: Tx, actor: Actor, goal: string): Promise<void> {
  const live = await on<CoverageTables>(tx).selectFrom('planning.take_up').select(['id', 'item']).where('tenant', '=', actor.tenant).where('goal', '=', goal).where('ended_at', 'is', null).orderBy('item').execute()
  for (const one of live) await endOne(tx, actor, one)
}

async function endOne(tx: Tx, actor: Actor, { id, item }: { id: string; item: string }): Promise<string> {
  const found = await lockItem(tx, actor, item)
  const takers = await takersOf(tx, actor, item)
  // Of two people who end the same one, the second finds none.
  if (!takers.some((taker) => taker.id === id)) throw notFound()
  await on<CoverageTables>(tx).updateTable('planning.take_up').set({ ended_by: actor.account, ended_at: actor.at }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  if (takers.length === 1) await recordItem(tx, actor, 'takenUp', found, -1)
  return found.item.clause
}
