import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { newId } from '../../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { demandLine } from '../authority.ts'
import { refuse } from '../errors.ts'
import { lockGoal } from '../goal-store.ts'
import type { CoverageTables } from './coverage-tables.ts'
import { recordItem } from './item-fact.ts'
import { lockItem, takersOf } from './source-store.ts'

/**
 * Names the goal that takes an item of a source document up (承接), and how far. Whoever sets that goal's work says so.
 * Refuses a goal of another plan, and one that takes the item up already. Returns the record's id.
 */
export async function takeUpItem(tx: Tx, actor: Actor, itemId: string, input: { goal: string; how?: string | undefined }): Promise<string> {
  const { goal, plan } = await lockGoal(tx, actor, input.goal)
  const found = await lockItem(tx, actor, itemId)
  if (found.plan.id !== plan.id) throw refuse('item-of-another-plan', {}, [{ path: 'goal', code: 'planning.error.item-of-another-plan' }])
  demandLine(actor, goal.side, goal.unit_path, plan)
  const takers = await takersOf(tx, actor, itemId)
  if (takers.some((taker) => taker.goal === goal.id)) throw refuse('taken-up-already', { code: goal.code }, [{ path: 'goal', code: 'planning.error.taken-up-already', params: { code: goal.code } }])
  const id = newId(actor.at)
  await on<CoverageTables>(tx).insertInto('planning.take_up').values({ tenant: actor.tenant, id, item: itemId, goal: goal.id, how: input.how ?? '', made_by: actor.account, made_by_name: actor.name, made_at: actor.at, made_on: actor.today }).execute()
  if (takers.length === 0) await recordItem(tx, actor, 'takenUp', found, 1)
  await writeAudit(tx, actor, { action: 'planning.take-up-item', record: goal.id, unitPath: goal.unit_path, change: { goal: goal.code, document: found.source.title, clause: found.item.clause } })
  return id
}
