import { may, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { forbidden, notFound, stale } from '../../foundation/errors/common-problems.ts'
import { recordFacts } from '../journal/index.ts'
import { refuse } from './errors.ts'
import { taskDone } from './facts.ts'
import { goalFor } from './goal-store.ts'
import type { PlanningTables, TaskStatus } from './tables.ts'

export type TaskProgressInput = { version: number; status: TaskStatus; percent: number; note?: string | undefined; blocker?: string | undefined }

/**
 * Records where a task stands: status, percentage, a note, what blocks it. Open to the person who does it and to those
 * who record for its unit. A finished task brings its fact; a closed one takes no more. Returns the new version.
 */
export async function recordTaskProgress(tx: Tx, actor: Actor, id: string, input: TaskProgressInput): Promise<number> {
  const task = await on<PlanningTables>(tx).selectFrom('planning.task').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!task) throw notFound()
  const { goal } = await goalFor(tx, actor, task.goal)
  const own = actor.person !== null && task.person === actor.person
  if (!own && !may(actor, 'planning.record-progress', task.unit_path)) throw forbidden('planning.record-progress')
  if (task.version !== input.version) throw stale([{ field: 'status', now: task.status }, { field: 'percent', now: task.percent }, { field: 'blocker', now: task.blocker }], task.version)
  if (task.status === 'done' || task.status === 'dropped') throw refuse('task-is-closed')
  const percent = input.status === 'done' ? 100 : input.percent
  const blocker = input.status === 'blocked' ? (input.blocker ?? '') : ''
  const version = task.version + 1
  await on<PlanningTables>(tx).updateTable('planning.task').set({ status: input.status, percent, blocker, version }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await on<PlanningTables>(tx)
    .insertInto('planning.task_log')
    .values({ tenant: actor.tenant, id: newId(actor.at), task: id, at: actor.at, date: actor.today, by_account: actor.account, by_name: actor.name, status: input.status, percent, note: input.note ?? '', blocker })
    .execute()
  if (input.status === 'done') {
    const unit = { id: task.unit_id, path: task.unit_path, name: task.unit_name }
    await recordFacts(tx, actor, [{ kind: taskDone, date: actor.today, unit, person: task.person, attributes: { title: task.title, goal: goal.code, side: task.side, onTime: task.due === null || actor.today <= task.due }, source: { module: 'planning', record: `${goal.id}#${id}`, version } }])
  }
  await writeAudit(tx, actor, { action: 'planning.record-task-progress', record: id, unitPath: task.unit_path, change: { status: input.status, percent } })
  return version
}
