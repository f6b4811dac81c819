import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { setsWork } from '../authority.ts'
import type { CoverageTables } from '../coverage/coverage-tables.ts'
import type { Goal, Plan } from '../goal-store.ts'

/** The highlights of the given goals of one plan, in the order in which they were raised. */
export async function highlightsOf(reader: Reader, actor: Actor, plan: Plan, goals: readonly Goal[]) {
  if (goals.length === 0) return []
  const byId = new Map(goals.map((goal) => [goal.id, goal]))
  const rows = await on<CoverageTables>(reader).selectFrom('planning.highlight').selectAll().where('tenant', '=', actor.tenant).where('goal', 'in', [...byId.keys()]).where('withdrawn_at', 'is', null).orderBy('raised_at').orderBy('id').execute()
  return rows.map((row) => {
    const goal = byId.get(row.goal)!
    return { goal, id: row.id, situation: row.situation, method: row.method, result: row.result, evidence: row.evidence, by: row.raised_by_name, on: row.raised_on, can: { withdraw: setsWork(actor, goal.side, goal.unit_path, plan) } }
  })
}
