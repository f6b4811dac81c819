import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { stale } from '../../foundation/errors/common-problems.ts'
import { demandLine } from './authority.ts'
import { demandFreeCode } from './enter-goal.ts'
import { refuse } from './errors.ts'
import { goalContent, goalHints, unitRef, type GoalContent, type GoalInput } from './goal-content.ts'
import { lockGoal, type Goal } from './goal-store.ts'
import { differences, keepVersion, readable } from './goal-versions.ts'
import type { Hint } from './growth-target-rules.ts'
import { planHints } from './plan-hints.ts'
import { recordUnlinked } from './record-unlinked.ts'
import type { PlanningTables } from './tables.ts'

/**
 * Changes a goal from the version that the actor saw; every version is kept. Refuses whoever stands in the other line,
 * a version that is no longer current (409 with what changed since), and dropping a measure that has records.
 */
export async function changeGoal(tx: Tx, actor: Actor, id: string, input: Partial<GoalInput> & { version: number }): Promise<{ id: string; version: number; hints: Hint[] }> {
  const { goal, plan } = await lockGoal(tx, actor, id)
  demandLine(actor, goal.side, goal.unit_path, plan)
  if (input.version !== goal.version) throw stale(await changesSince(tx, actor, goal, input.version), goal.version)
  if (input.unit && input.unit !== goal.unit_id) demandLine(actor, goal.side, (await unitRef(tx, actor, input.unit, 'unit')).path, plan)
  const before = contentOf(goal)
  const content = await goalContent(tx, actor, goal.side, plan.year, { ...inputOf(goal), ...given(input) })
  if (content.code !== goal.code) await demandFreeCode(tx, actor, plan.id, content.code)
  await demandMeasuresStay(tx, actor, goal, content)
  const changed = differences(readable(before), readable(content)).map(({ field }) => field)
  const version = goal.version + 1
  await on<PlanningTables>(tx)
    .updateTable('planning.goal')
    .set({ ...content, cooperating: JSON.stringify(content.cooperating), measures: JSON.stringify(content.measures), version, changed_at: actor.at })
    .where('tenant', '=', actor.tenant)
    .where('id', '=', id)
    .execute()
  await keepVersion(tx, actor, id, version, content)
  if (goal.links === 0 && content.unit_id !== goal.unit_id) {
    await recordUnlinked(tx, actor, goal, -1)
    await recordUnlinked(tx, actor, { ...content, id, side: goal.side, version }, 1)
  }
  await writeAudit(tx, actor, { action: 'planning.change-goal', record: id, unitPath: content.unit_path, change: { code: content.code, version, changed } })
  return { id, version, hints: [...goalHints(content), ...(await planHints(tx, actor, plan.id))] }
}

function contentOf(goal: Goal): GoalContent {
  const { code, title, kind, deliverable, source_document, unit_id, unit_path, unit_name, person, person_name, starts, ends, weight, cooperating, measures } = goal
  return { code, title, kind, deliverable, source_document, unit_id, unit_path, unit_name, person, person_name, starts, ends, weight, cooperating, measures }
}

function inputOf(goal: Goal): GoalInput {
  const { code, title, kind, deliverable, source_document, unit_id, person, starts, ends, weight, cooperating, measures } = contentOf(goal)
  return { code, title, kind, deliverable, sourceDocument: source_document, unit: unit_id, person, cooperating: cooperating.map((unit) => unit.id), starts, ends, weight, measures }
}

/** The fields that the request carries; those it leaves out stay as they are. */
function given({ version: _version, ...input }: Partial<GoalInput> & { version: number }): Partial<GoalInput> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
}

async function changesSince(tx: Tx, actor: Actor, goal: Goal, seen: number): Promise<{ field: string; now: unknown }[]> {
  const then = await on<PlanningTables>(tx).selectFrom('planning.goal_version').select('content').where('tenant', '=', actor.tenant).where('goal', '=', goal.id).where('version', '=', seen).executeTakeFirst()
  return differences(then?.content ?? {}, readable(contentOf(goal))).map(({ field, now }) => ({ field, now }))
}

async function demandMeasuresStay(tx: Tx, actor: Actor, goal: Goal, content: GoalContent): Promise<void> {
  const recorded = await on<PlanningTables>(tx).selectFrom('planning.goal_progress').select('measure').distinct().where('tenant', '=', actor.tenant).where('goal', '=', goal.id).where('corrected_at', 'is', null).execute()
  for (const { measure: key } of recorded) {
    const was = contentOf(goal).measures.find((measure) => measure.key === key)
    const now = content.measures.find((measure) => measure.key === key)
    if (!now || now.gathers !== was?.gathers) throw refuse('measure-has-records', { measure: was?.label ?? key }, [{ path: 'measures', code: 'planning.error.measure-has-records', params: { measure: was?.label ?? key } }])
  }
}
