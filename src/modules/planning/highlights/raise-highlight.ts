import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { newId } from '../../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { recordFacts } from '../../journal/index.ts'
import { demandLine } from '../authority.ts'
import type { CoverageTables } from '../coverage/coverage-tables.ts'
import { refuse } from '../errors.ts'
import { highlightRaised } from '../facts.ts'
import { lockGoal } from '../goal-store.ts'

/** 情况、做法、成效、佐证. */
export type HighlightInput = { situation: string; method: string; result: string; evidence: string }

/**
 * Raises what an optional action brought to a highlight (工作亮点). Whoever sets that work does so. Refuses a required
 * action, which is simply to be done, and a second highlight of one goal. Returns its id.
 */
export async function raiseHighlight(tx: Tx, actor: Actor, goalId: string, input: HighlightInput): Promise<string> {
  const { goal, plan } = await lockGoal(tx, actor, goalId)
  demandLine(actor, goal.side, goal.unit_path, plan)
  if (goal.action !== 'optional') throw refuse('highlight-needs-an-optional-action')
  const raised = await on<CoverageTables>(tx).selectFrom('planning.highlight').select('id').where('tenant', '=', actor.tenant).where('goal', '=', goal.id).where('withdrawn_at', 'is', null).executeTakeFirst()
  if (raised) throw refuse('highlight-raised-already')
  const id = newId(actor.at)
  await on<CoverageTables>(tx).insertInto('planning.highlight').values({ ...input, tenant: actor.tenant, id, goal: goal.id, raised_by: actor.account, raised_by_name: actor.name, raised_at: actor.at, raised_on: actor.today }).execute()
  await recordFacts(tx, actor, [{ kind: highlightRaised, date: actor.today, unit: { id: goal.unit_id, path: goal.unit_path, name: goal.unit_name }, attributes: { goal: goal.code, title: goal.title, side: goal.side }, source: { module: 'planning', record: `${goal.id}#${id}`, version: 1 } }])
  await writeAudit(tx, actor, { action: 'planning.raise-highlight', record: goal.id, unitPath: goal.unit_path, change: { goal: goal.code } })
  return id
}
