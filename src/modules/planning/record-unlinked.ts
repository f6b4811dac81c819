import type { Actor } from '../../foundation/actor/actor.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { recordFacts } from '../journal/index.ts'
import { unlinkedGoal } from './facts.ts'
import type { Goal } from './goal-store.ts'

type Touched = Pick<Goal, 'id' | 'code' | 'title' | 'side' | 'unit_id' | 'unit_path' | 'unit_name' | 'version'>

/** Keeps the stock of unlinked goals right: `step` 1 when the goal becomes unlinked, −1 when it stops, 0: nothing. */
export async function recordUnlinked(tx: Tx, actor: Actor, goal: Touched, step: -1 | 0 | 1): Promise<void> {
  if (step === 0) return
  await recordFacts(tx, actor, [
    {
      kind: unlinkedGoal,
      date: actor.today,
      unit: { id: goal.unit_id, path: goal.unit_path, name: goal.unit_name },
      quantity: step,
      attributes: { side: goal.side, goal: goal.code, title: goal.title },
      source: { module: 'planning', record: goal.id, version: goal.version },
    },
  ])
}
