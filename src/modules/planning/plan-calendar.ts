import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { goalsOf, inCodeOrder } from './goal-list.ts'
import { goalRows } from './goal-rows.ts'
import { planFor } from './goal-store.ts'
import type { PlanningTables } from './tables.ts'

/** What falls due in a plan, day by day: goals on their last day, tasks on theirs; of one day the Party side first. Dropped tasks are left out. */
export async function planCalendar(reader: Reader, actor: Actor, id: string) {
  const plan = await planFor(reader, actor, id)
  const goals = await goalRows(reader, actor, await goalsOf(reader, actor, { plan: id }).selectAll('goal').orderBy(inCodeOrder).orderBy('goal.code').execute(), new Map([[plan.id, plan]]))
  const codes = new Map(goals.map((goal) => [goal.id, goal.code]))
  const tasks = codes.size === 0 ? [] : await on<PlanningTables>(reader).selectFrom('planning.task').selectAll().where('tenant', '=', actor.tenant).where('goal', 'in', [...codes.keys()]).where('status', '<>', 'dropped').where('due', 'is not', null).orderBy('id').execute()
  const days = [
    ...goals.map((goal) => ({ day: goal.ends, what: 'goal' as const, id: goal.id, goal: goal.id, code: goal.code, title: goal.title, side: goal.side, unit: goal.unit, state: goal.light })),
    ...tasks.map((task) => ({ day: task.due!, what: 'task' as const, id: task.id, goal: task.goal, code: codes.get(task.goal)!, title: task.title, side: task.side, unit: { id: task.unit_id, name: task.unit_name }, state: task.status === 'done' ? ('done' as const) : task.due! < actor.today ? ('overdue' as const) : ('open' as const) })),
  ]
  const rank = ({ day, side }: (typeof days)[number]) => `${day} ${side === 'party' ? 0 : 1}`
  return { plan: plan.id, year: plan.year, today: actor.today, days: days.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)) }
}
