import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import type { GoalContent } from './goal-content.ts'
import type { Goal } from './goal-store.ts'
import { keepVersion } from './goal-versions.ts'
import { recordUnlinked } from './record-unlinked.ts'
import type { PlanningTables } from './tables.ts'

/** Writes the new content of a goal (held locked by the caller) as its next version and returns that version's number. */
export async function keepGoalChange(tx: Tx, actor: Actor, goal: Goal, content: GoalContent, approved: boolean): Promise<number> {
  const version = goal.version + 1
  await on<PlanningTables>(tx)
    .updateTable('planning.goal')
    .set({ ...content, cooperating: JSON.stringify(content.cooperating), measures: JSON.stringify(content.measures), version, changed_at: actor.at, ...(approved ? { approved_version: version } : {}) })
    .where('tenant', '=', actor.tenant)
    .where('id', '=', goal.id)
    .execute()
  await keepVersion(tx, actor, goal.id, version, content)
  if (goal.links === 0 && content.unit_id !== goal.unit_id) {
    await recordUnlinked(tx, actor, goal, -1)
    await recordUnlinked(tx, actor, { ...content, id: goal.id, side: goal.side, version }, 1)
  }
  return version
}
