import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { stale } from '../../foundation/errors/common-problems.ts'
import { approvedAmong } from './approval/approval-rules.ts'
import { demandOpenSide } from './approval/plan-lock.ts'
import { demandLine } from './authority.ts'
import { changedContent, contentOf } from './changed-content.ts'
import { refuse } from './errors.ts'
import { goalHints, unitRef, type GoalInput } from './goal-content.ts'
import { lockGoal, type Goal } from './goal-store.ts'
import { differences, readable } from './goal-versions.ts'
import type { Hint } from './growth-target-rules.ts'
import { keepGoalChange } from './keep-goal-change.ts'
import { planHints } from './plan-hints.ts'
import type { PlanningTables } from './tables.ts'

/**
 * Changes a goal from the version that the actor saw; every version is kept. Refuses whoever stands in the other line,
 * a version that is no longer current (409 with what changed since), a side that lies before the leading group, what the
 * leading group has approved (that is proposed to it), and dropping a measure that has records.
 */
export async function changeGoal(tx: Tx, actor: Actor, id: string, { version: seen, ...given }: Partial<GoalInput> & { version: number }): Promise<{ id: string; version: number; hints: Hint[] }> {
  const { goal, plan } = await lockGoal(tx, actor, id)
  demandLine(actor, goal.side, goal.unit_path, plan)
  if (seen !== goal.version) throw stale(await changesSince(tx, actor, goal, seen), goal.version)
  await demandOpenSide(tx, actor, plan.id, goal.side)
  if (given.unit && given.unit !== goal.unit_id) demandLine(actor, goal.side, (await unitRef(tx, actor, given.unit, 'unit')).path, plan)
  const { content, changes } = await changedContent(tx, actor, goal, plan, given)
  const changed = changes.map(({ field }) => field)
  const [approved] = goal.approved_version === null ? [] : approvedAmong(changed)
  if (approved) throw refuse('goal-is-approved', {}, [{ path: approved, code: 'planning.error.goal-is-approved' }])
  const version = await keepGoalChange(tx, actor, goal, content, false)
  await writeAudit(tx, actor, { action: 'planning.change-goal', record: id, unitPath: content.unit_path, change: { code: content.code, version, changed } })
  return { id, version, hints: [...goalHints(content), ...(await planHints(tx, actor, plan.id))] }
}

/** What changed in a goal since the version that somebody saw. */
export async function changesSince(tx: Tx, actor: Actor, goal: Goal, seen: number): Promise<{ field: string; now: unknown }[]> {
  const then = await on<PlanningTables>(tx).selectFrom('planning.goal_version').select('content').where('tenant', '=', actor.tenant).where('goal', '=', goal.id).where('version', '=', seen).executeTakeFirst()
  return differences(then?.content ?? {}, readable(contentOf(goal))).map(({ field, now }) => ({ field, now }))
}
