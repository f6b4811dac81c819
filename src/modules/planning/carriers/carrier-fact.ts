import type { Actor } from '../../../foundation/actor/actor.ts'
import type { Tx } from '../../../foundation/database/database.ts'
import { recordFacts } from '../../journal/index.ts'
import { carrierAttached, goalCarried } from '../facts.ts'
import type { Goal } from '../goal-store.ts'
import type { CarrierTable } from '../tables.ts'

type Touched = Pick<CarrierTable, 'id' | 'goal' | 'name' | 'kind' | 'unit_id' | 'unit_path' | 'unit_name'>

/** Keeps the stock of carriers right: 1 when one is attached to business work, −1 when it ends. */
export async function recordCarrier(tx: Tx, actor: Actor, carrier: Touched, goalCode: string, step: 1 | -1): Promise<void> {
  await recordFacts(tx, actor, [
    {
      kind: carrierAttached,
      date: actor.today,
      unit: { id: carrier.unit_id, path: carrier.unit_path, name: carrier.unit_name },
      quantity: step,
      attributes: { carrier: carrier.name, kind: carrier.kind, goal: goalCode },
      source: { module: 'planning', record: `${carrier.goal}#${carrier.id}`, version: step === 1 ? 1 : 2 },
    },
  ])
}

/** Keeps the stock of business goals that have a carrier right: 1 with the first one, −1 when the last ends. */
export async function recordCarried(tx: Tx, actor: Actor, goal: Goal, step: 1 | -1): Promise<void> {
  await recordFacts(tx, actor, [
    {
      kind: goalCarried,
      date: actor.today,
      unit: { id: goal.unit_id, path: goal.unit_path, name: goal.unit_name },
      quantity: step,
      attributes: { goal: goal.code, title: goal.title },
      source: { module: 'planning', record: goal.id, version: goal.version },
    },
  ])
}
