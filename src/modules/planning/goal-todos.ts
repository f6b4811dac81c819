import { pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import { addDays } from '../../foundation/clock/day.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { sql } from 'kysely'
import type { Todo } from '../../offer.ts'
import type { PlanningTables } from './tables.ts'

/** A counted measure waits for its value when a month has passed without an entry. */
const quietDays = 31

/** What planning has waiting for the actor: measures whose value is due, and tasks that are theirs. */
export async function goalTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  return [...(await tasksOfMine(reader, actor)), ...(await valuesDue(reader, actor))]
}

async function valuesDue(reader: Reader, actor: Actor): Promise<Todo[]> {
  if (pathsOf(actor, 'planning.record-progress').length === 0) return []
  const latest = sql<string | null>`(select max(p.date) from planning.goal_progress p where p.tenant = goal.tenant and p.goal = goal.id and p.corrected_at is null)`
  const rows = await on<PlanningTables>(reader)
    .selectFrom('planning.goal as goal')
    .select(['goal.id', 'goal.code', 'goal.title', 'goal.starts', 'goal.measures', latest.as('latest')])
    .where('goal.tenant', '=', actor.tenant)
    .where('goal.withdrawn_at', 'is', null)
    .where('goal.starts', '<=', actor.today)
    .where('goal.ends', '>=', actor.today)
    .where(visible(sql.ref('goal.unit_path'), actor, 'planning.record-progress'))
    .orderBy('goal.code')
    .execute()
  return rows.flatMap((row) => {
    const entered = row.measures.filter((measure) => measure.gathers !== 'ratio')
    const due = addDays(row.latest ?? row.starts, quietDays)
    if (entered.length === 0 || due > actor.today) return []
    const names = entered.map(({ label }) => label).join('、')
    return [{ kind: 'planning.value-due', record: row.id, title: { zh: `${row.code} ${row.title}：记本月进展`, en: `${row.code} ${row.title}: record this month's progress` }, detail: { zh: names, en: names }, due, href: `/plans/goals/${row.id}`, actions: [] }]
  })
}

async function tasksOfMine(reader: Reader, actor: Actor): Promise<Todo[]> {
  if (actor.person === null) return []
  const rows = await on<PlanningTables>(reader)
    .selectFrom('planning.task as task')
    .innerJoin('planning.goal as goal', (join) => join.onRef('goal.tenant', '=', 'task.tenant').onRef('goal.id', '=', 'task.goal'))
    .select(['task.id', 'task.title', 'task.due', 'task.version', 'task.goal', 'goal.code', 'goal.title as goal_title'])
    .where('task.tenant', '=', actor.tenant)
    .where('task.person', '=', actor.person)
    .where('task.status', 'in', ['open', 'doing', 'blocked'])
    .orderBy('task.due')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    kind: 'planning.task',
    record: row.id,
    title: { zh: row.title, en: row.title },
    detail: { zh: `任务 · ${row.code} ${row.goal_title}`, en: `Task · ${row.code} ${row.goal_title}` },
    due: row.due,
    href: `/plans/goals/${row.goal}`,
    actions: [{ label: { zh: '办完了', en: 'Done' }, call: 'POST /tasks/:id/progress', params: { id: row.id }, body: { version: row.version, status: 'done', percent: 100 }, primary: true }],
  }))
}
