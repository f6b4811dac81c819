import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { lockGoals, type Goal } from './goal-store.ts'
import { unlinkedStep } from './planning-rules.ts'
import { recordLinked } from './record-linked.ts'
import { recordUnlinked } from './record-unlinked.ts'
import type { PlanningTables } from './tables.ts'

/** Ends a live link and counts it off both goals, which go back to the stock of unlinked ones when it was their last. */
export async function endLink(tx: Tx, actor: Actor, link: { id: string; party_goal: string; business_goal: string }): Promise<void> {
  const goals = await lockGoals(tx, actor, [link.party_goal, link.business_goal])
  await on<PlanningTables>(tx).updateTable('planning.link').set({ ended_at: actor.at, ended_by: actor.account }).where('tenant', '=', actor.tenant).where('id', '=', link.id).execute()
  for (const goal of goals.values()) await countLinks(tx, actor, goal, goal.links - 1)
}

/** Writes the number of live links of a goal (held locked by the caller) and moves the stock if it became or left zero. */
export async function countLinks(tx: Tx, actor: Actor, goal: Goal, links: number): Promise<void> {
  await on<PlanningTables>(tx).updateTable('planning.goal').set({ links }).where('tenant', '=', actor.tenant).where('id', '=', goal.id).execute()
  const step = unlinkedStep(goal.links, links)
  await recordUnlinked(tx, actor, goal, step)
  await recordLinked(tx, actor, goal, step === 0 ? 0 : step === 1 ? -1 : 1)
}
