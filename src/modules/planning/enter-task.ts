import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { demandLine } from './authority.ts'
import { personRef, unitRef } from './goal-content.ts'
import { goalFor } from './goal-store.ts'
import { refuse } from './errors.ts'
import type { PlanningTables } from './tables.ts'

export type TaskInput = {
  goal: string
  title: string
  /** The unit that does it; its side is the task's side. */
  unit: string
  person?: string | null | undefined
  due?: Day | null | undefined
  /** The record that it came from, e.g. a meeting's resolution: { module: 'branch-life', record: '…' }. */
  from?: { module: string; record: string } | undefined
}

/**
 * Enters a task under a goal and returns its id. The task belongs to the side of the unit that does it: a branch may put
 * a task of its own behind a business goal, but gives a section none; a section gives a branch none. Under a Party goal
 * only Party organisations enter tasks.
 */
export async function enterTask(tx: Tx, actor: Actor, input: TaskInput): Promise<string> {
  const { goal, plan } = await goalFor(tx, actor, input.goal)
  const unit = await unitRef(tx, actor, input.unit, 'unit')
  if (goal.side === 'party' && unit.side !== 'party') throw refuse('owner-is-on-the-other-side', {}, [{ path: 'unit', code: 'planning.error.owner-is-on-the-other-side' }])
  demandLine(actor, unit.side, unit.path, plan)
  if (input.due && input.due < actor.today) throw refuse('task-due-in-the-past', {}, [{ path: 'due', code: 'planning.error.task-due-in-the-past' }])
  const person = input.person ? await personRef(tx, actor, input.person) : null
  const id = newId(actor.at)
  await on<PlanningTables>(tx)
    .insertInto('planning.task')
    .values({
      tenant: actor.tenant, id, goal: goal.id, side: unit.side, title: input.title,
      unit_id: unit.id, unit_path: unit.path, unit_name: unit.name, person: person?.id ?? null, person_name: person?.name ?? null,
      due: input.due ?? null, status: 'open', percent: 0, blocker: '', from_module: input.from?.module ?? null, from_record: input.from?.record ?? null,
      entered_by: actor.account, entered_by_name: actor.name, entered_at: actor.at,
    })
    .execute()
  await writeAudit(tx, actor, { action: 'planning.enter-task', record: id, unitPath: unit.path, change: { goal: goal.code, side: unit.side, from: input.from?.record ?? null } })
  return id
}
