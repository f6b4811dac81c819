import type { Actor } from '../foundation/actor/actor.ts'
import type { Tx } from '../foundation/database/database.ts'
import { doAs, type DeedParts } from './planning-deeds.ts'

/** Something that somebody does at a moment. */
export type Step = { at: string; by: string; deed(tx: Tx, actor: Actor): Promise<unknown> }

/** Does steps in the order of their moments; what one person does at one moment is one sitting, in one transaction. */
export async function doInOrder(parts: DeedParts, steps: readonly Step[]): Promise<void> {
  const sittings = new Map<string, Step[]>()
  for (const step of [...steps].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const key = `${step.at} ${step.by}`
    sittings.set(key, [...(sittings.get(key) ?? []), step])
  }
  for (const sitting of sittings.values()) {
    const { at, by } = sitting[0]!
    await doAs(parts, at, by, async (tx, actor) => { for (const step of sitting) await step.deed(tx, actor) })
  }
}
