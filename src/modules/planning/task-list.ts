import { sql } from 'kysely'
import { may, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { z } from 'zod'
import { belonging } from './agency-scope.ts'
import type { taskRow } from './contract-shapes.ts'
import type { PlanningTables, TaskLogTable, TaskStatus } from './tables.ts'

export type TaskRow = z.infer<typeof taskRow>
export type TaskFilter = { goal?: string | undefined; status?: TaskStatus | undefined; mine?: 'true' | 'false' | undefined }

/** Tasks of the plans that the actor may see, the nearest due date first. `sourceHref`: where a source record opens. */
export async function taskList(reader: Reader, actor: Actor, filter: TaskFilter & { limit: number; offset: number }, sourceHref: (module: string, record: string) => string | null): Promise<{ rows: TaskRow[]; total: number }> {
  let query = on<PlanningTables>(reader)
    .selectFrom('planning.task as task')
    .innerJoin('planning.goal as goal', (join) => join.onRef('goal.tenant', '=', 'task.tenant').onRef('goal.id', '=', 'task.goal'))
    .innerJoin('planning.plan as plan', (join) => join.onRef('plan.tenant', '=', 'goal.tenant').onRef('plan.id', '=', 'goal.plan'))
    .where('task.tenant', '=', actor.tenant)
    .where('goal.withdrawn_at', 'is', null)
    .where(belonging(['plan.unit_path', 'plan.party_path'], actor, 'planning.see'))
  if (filter.goal) query = query.where('task.goal', '=', filter.goal)
  if (filter.status) query = query.where('task.status', '=', filter.status)
  if (filter.mine === 'true') query = query.where('task.person', '=', actor.person ?? '')
  const { total } = await query.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const rows = await query.selectAll('task').select(['goal.code as goal_code', 'goal.title as goal_title']).orderBy('task.due', (order) => order.asc().nullsLast()).orderBy('task.id').limit(filter.limit).offset(filter.offset).execute()
  const logs = await logsOf(reader, actor, rows.map(({ id }) => id))
  return {
    total,
    rows: rows.map((row) => {
      const open = row.status !== 'done' && row.status !== 'dropped'
      return {
        id: row.id,
        goal: { id: row.goal, code: row.goal_code, title: row.goal_title },
        side: row.side,
        title: row.title,
        unit: { id: row.unit_id, name: row.unit_name },
        person: row.person ? { id: row.person, name: row.person_name ?? '' } : null,
        due: row.due,
        late: open && row.due !== null && row.due < actor.today,
        status: row.status,
        percent: row.percent,
        blocker: row.blocker,
        from: row.from_module && row.from_record ? { module: row.from_module, record: row.from_record, href: sourceHref(row.from_module, row.from_record) } : null,
        log: (logs.get(row.id) ?? []).map((entry) => ({ date: entry.date, by: entry.by_name, status: entry.status, percent: entry.percent, note: entry.note, blocker: entry.blocker })),
        version: row.version,
        can: { progress: open && ((actor.person !== null && row.person === actor.person) || may(actor, 'planning.record-progress', row.unit_path)) },
      }
    }),
  }
}

async function logsOf(reader: Reader, actor: Actor, tasks: readonly string[]): Promise<Map<string, TaskLogTable[]>> {
  const logs = new Map<string, TaskLogTable[]>()
  if (tasks.length === 0) return logs
  const rows = await on<PlanningTables>(reader).selectFrom('planning.task_log').selectAll().where('tenant', '=', actor.tenant).where('task', 'in', [...tasks]).orderBy('at', 'desc').orderBy('id', 'desc').execute()
  for (const row of rows) logs.set(row.task, [...(logs.get(row.task) ?? []), row])
  return logs
}
