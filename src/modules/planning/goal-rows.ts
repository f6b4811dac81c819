import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { z } from 'zod'
import { submittedSides } from './approval/submission-store.ts'
import { mayLink, recordsProgress, setsWork } from './authority.ts'
import type { goalRow } from './contract-shapes.ts'
import { decimal, scaled } from './decimal.ts'
import { goalSums } from './goal-sums.ts'
import type { Goal, Plan } from './goal-store.ts'
import { keepsTarget, lightOf, measureValues } from './light-rules.ts'

export type GoalRow = z.infer<typeof goalRow>

/** Goals as they are shown: measures with their values, light, what the actor may do. `plans`: by id. */
export async function goalRows(reader: Reader, actor: Actor, goals: readonly Goal[], plans: ReadonlyMap<string, Plan>): Promise<GoalRow[]> {
  const sums = await goalSums(reader, actor, goals.map(({ id }) => id))
  const submitted = await submittedSides(reader, actor, [...plans.keys()])
  return goals.map((goal) => {
    const plan = plans.get(goal.plan)!
    const measures = goal.measures
    const values = measureValues(measures, sums.get(goal.id) ?? new Map())
    const { light, reasons } = lightOf({ starts: goal.starts, ends: goal.ends, measures }, values, actor.today)
    const sets = setsWork(actor, goal.side, goal.unit_path, plan)
    return {
      id: goal.id,
      plan: goal.plan,
      side: goal.side,
      code: goal.code,
      title: goal.title,
      kind: goal.kind,
      action: goal.action,
      unit: { id: goal.unit_id, name: goal.unit_name },
      person: goal.person ? { id: goal.person, name: goal.person_name ?? '' } : null,
      starts: goal.starts,
      ends: goal.ends,
      weight: decimal(scaled(goal.weight)),
      measures: measures.map((measure) => {
        const value = values.get(measure.key) ?? null
        return { ...measure, value, keeps: value === null ? null : keepsTarget(measure, value) }
      }),
      light,
      lightReasons: reasons,
      links: goal.links,
      unlinked: goal.links === 0 && plan.years === 1,
      unlinkedReason: goal.links === 0 ? goal.unlinked_reason : null,
      approved: goal.approved_version !== null,
      version: goal.version,
      can: {
        edit: sets && !submitted.has(`${goal.plan} ${goal.side}`),
        propose: sets && goal.approved_version !== null,
        link: goal.side === 'party' ? mayLink(actor, goal.unit_path, plan) : mayLink(actor, plan.party_path, plan),
        progress: recordsProgress(actor, goal.unit_path, plan),
        enterTask: sets || mayLink(actor, plan.party_path, plan),
      },
    }
  })
}
