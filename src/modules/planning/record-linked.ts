import type { Actor } from '../../foundation/actor/actor.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { recordFacts } from '../journal/index.ts'
import { linkedGoal } from './facts.ts'
import type { Goal } from './goal-store.ts'

/** Keeps the stock of linked goals right, the counterpart of `recordUnlinked`: 1 with a goal's first link, −1 with its last. */
export async function recordLinked(tx: Tx, actor: Actor, goal: Pick<Goal, 'id' | 'code' | 'title' | 'side' | 'unit_id' | 'unit_path' | 'unit_name' | 'version'>, step: -1 | 0 | 1): Promise<void> {
  if (step === 0) return
  const { id, code, title, side, unit_id, unit_path, unit_name, version } = goal
  await recordFacts(tx, actor, [
    { kind: linkedGoal, date: actor.today, unit: { id: unit_id, path: unit_path, name: unit_name }, quantity: step, attributes: { side, goal: code, title }, source: { module: 'planning', record: id, version } },
  ])
}
