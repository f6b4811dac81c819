import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { notFound } from '../../../foundation/errors/common-problems.ts'
import { reverseFacts } from '../../journal/index.ts'
import { demandLine } from '../authority.ts'
import type { CoverageTables } from '../coverage/coverage-tables.ts'
import { lockGoal } from '../goal-store.ts'

/** Takes a highlight back, with the reason; it stays as a record and counts no more. */
export async function withdrawHighlight(tx: Tx, actor: Actor, id: string, reason: string): Promise<void> {
  const seen = await on<CoverageTables>(tx).selectFrom('planning.highlight').select('goal').where('tenant', '=', actor.tenant).where('id', '=', id).where('withdrawn_at', 'is', null).executeTakeFirst()
  if (!seen) throw notFound()
  const { goal, plan } = await lockGoal(tx, actor, seen.goal)
  demandLine(actor, goal.side, goal.unit_path, plan)
  // Of two people who withdraw the same one, the second finds none.
  if ((await endHighlightOf(tx, actor, goal.id, reason)) !== id) throw notFound()
  await writeAudit(tx, actor, { action: 'planning.withdraw-highlight', record: goal.id, unitPath: goal.unit_path, change: { goal: goal.code, reason } })
}

/** Takes the live highlight of a goal back, if there is one; the caller holds the goal. Returns its id. */
export async function endHighlightOf(tx: Tx, actor: Actor, goal: string, reason: string): Promise<string | undefined> {
  const live = await on<CoverageTables>(tx).updateTable('planning.highlight').set({ withdrawn_at: actor.at, withdrawn_by: actor.account, withdrawn_why: reason }).where('tenant', '=', actor.tenant).where('goal', '=', goal).where('withdrawn_at', 'is', null).returning('id').executeTakeFirst()
  if (live) await reverseFacts(tx, actor, { module: 'planning', record: `${goal}#${live.id}` }, reason)
  return live?.id
}
