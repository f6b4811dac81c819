import type { Actor } from '../../../foundation/actor/actor.ts'
import type { Tx } from '../../../foundation/database/database.ts'
import { recordFacts } from '../../journal/index.ts'
import { itemTakenUp, sourceItem } from '../facts.ts'
import type { Plan } from '../goal-store.ts'
import type { Source, SourceItem } from './coverage-tables.ts'

const kinds = { entered: sourceItem, takenUp: itemTakenUp } as const

/** The record under which an item opens: its line on the plan's coverage page. */
export const itemRecord = (plan: string, item: string): string => `coverage/${plan}#${item}`

/** Keeps the stocks of items and of items taken up right: `step` 1 when one joins, −1 when it leaves. They stand with the agency. */
export async function recordItem(tx: Tx, actor: Actor, stock: keyof typeof kinds, { item, source, plan }: { item: SourceItem; source: Source; plan: Plan }, step: 1 | -1): Promise<void> {
  await recordFacts(tx, actor, [
    {
      kind: kinds[stock],
      date: actor.today,
      unit: { id: plan.unit_id, path: plan.unit_path, name: plan.unit_name },
      quantity: step,
      attributes: { planYear: plan.year, planStarts: `${plan.year}-01-01`, action: item.action, document: source.title, clause: item.clause, words: item.words },
      source: { module: 'planning', record: itemRecord(plan.id, item.id), version: step === 1 ? 1 : 2 },
    },
  ])
}
