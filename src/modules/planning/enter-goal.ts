import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { demandOpenSide } from './approval/plan-lock.ts'
import { demandLine } from './authority.ts'
import { refuse } from './errors.ts'
import { goalContent, goalHints, unitRef, type GoalInput } from './goal-content.ts'
import { planFor } from './goal-store.ts'
import { keepVersion } from './goal-versions.ts'
import type { Hint } from './growth-target-rules.ts'
import type { Side } from './planning-rules.ts'
import { planHints } from './plan-hints.ts'
import { recordUnlinked } from './record-unlinked.ts'
import type { PlanningTables } from './tables.ts'

/**
 * Enters a goal on one side of a plan; it begins unlinked (待挂接). Returns its id, version and the warnings about its
 * words and about the plan's weights. Refuses whoever stands in the other line of authority (planning-rules.ts).
 */
export async function enterGoal(tx: Tx, actor: Actor, input: GoalInput & { plan: string; side: Side }): Promise<{ id: string; version: number; hints: Hint[] }> {
  const plan = await planFor(tx, actor, input.plan)
  demandLine(actor, input.side, (await unitRef(tx, actor, input.unit, 'unit')).path, plan)
  await demandOpenSide(tx, actor, plan.id, input.side)
  const content = await goalContent(tx, actor, input.side, plan, input)
  await demandFreeCode(tx, actor, plan.id, content.code)
  const id = newId(actor.at)
  await on<PlanningTables>(tx)
    .insertInto('planning.goal')
    .values({ ...content, tenant: actor.tenant, id, plan: plan.id, side: input.side, cooperating: JSON.stringify(content.cooperating), measures: JSON.stringify(content.measures), entered_by: actor.account, entered_at: actor.at, changed_at: actor.at })
    .execute()
  await keepVersion(tx, actor, id, 1, content)
  if (plan.years === 1) await recordUnlinked(tx, actor, { ...content, id, side: input.side, version: 1 }, 1)
  await writeAudit(tx, actor, { action: 'planning.enter-goal', record: id, unitPath: content.unit_path, change: { side: input.side, code: content.code } })
  return { id, version: 1, hints: [...goalHints(content), ...(await planHints(tx, actor, plan.id))] }
}

/** Refuses a code that another live goal of the plan has. */
export async function demandFreeCode(tx: Tx, actor: Actor, plan: string, code: string): Promise<void> {
  const taken = await on<PlanningTables>(tx).selectFrom('planning.goal').select('id').where('tenant', '=', actor.tenant).where('plan', '=', plan).where('code', '=', code).where('withdrawn_at', 'is', null).executeTakeFirst()
  if (taken) throw refuse('goal-code-taken', { code }, [{ path: 'code', code: 'planning.error.goal-code-taken', params: { code } }])
}
