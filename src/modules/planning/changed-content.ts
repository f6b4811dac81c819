import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { demandFreeCode } from './enter-goal.ts'
import { refuse } from './errors.ts'
import { goalContent, type GoalContent, type GoalInput } from './goal-content.ts'
import type { Goal, Plan } from './goal-store.ts'
import { differences, readable, type GoalChange } from './goal-versions.ts'
import type { PlanningTables } from './tables.ts'

/**
 * What a goal becomes when the given fields change and the rest stays, and what that differs in. Refuses what the rules
 * of content forbid, a code that is taken, and dropping a measure that has records.
 */
export async function changedContent(tx: Tx, actor: Actor, goal: Goal, plan: Plan, given: Partial<GoalInput>): Promise<{ content: GoalContent; changes: GoalChange[] }> {
  const before = contentOf(goal)
  const content = await goalContent(tx, actor, goal.side, plan, { ...inputOf(before), ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) })
  if (content.code !== goal.code) await demandFreeCode(tx, actor, plan.id, content.code)
  await demandMeasuresStay(tx, actor, goal, content)
  return { content, changes: differences(readable(before), readable(content)) }
}

/** The content of a goal as it stands. */
export function contentOf(goal: Goal): GoalContent {
  const { code, title, kind, deliverable, source_document, source_number, source_clause, coverage, action, unit_id, unit_path, unit_name, person, person_name, starts, ends, weight, cooperating, measures } = goal
  return { code, title, kind, deliverable, source_document, source_number, source_clause, coverage, action, unit_id, unit_path, unit_name, person, person_name, starts, ends, weight, cooperating, measures }
}

function inputOf(content: GoalContent): GoalInput {
  const { code, title, kind, deliverable, coverage, action, unit_id, person, starts, ends, weight, cooperating, measures } = content
  return { code, title, kind, deliverable, sourceDocument: content.source_document, sourceNumber: content.source_number, sourceClause: content.source_clause, coverage, action, unit: unit_id, person, cooperating: cooperating.map((unit) => unit.id), starts, ends, weight, measures }
}

async function demandMeasuresStay(tx: Tx, actor: Actor, goal: Goal, content: GoalContent): Promise<void> {
  const recorded = await on<PlanningTables>(tx).selectFrom('planning.goal_progress').select('measure').distinct().where('tenant', '=', actor.tenant).where('goal', '=', goal.id).where('corrected_at', 'is', null).execute()
  for (const { measure: key } of recorded) {
    const was = goal.measures.find((measure) => measure.key === key)
    const now = content.measures.find((measure) => measure.key === key)
    if (!now || now.gathers !== was?.gathers) throw refuse('measure-has-records', { measure: was?.label ?? key }, [{ path: 'measures', code: 'planning.error.measure-has-records', params: { measure: was?.label ?? key } }])
  }
}
