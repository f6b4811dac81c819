import { addDays } from '../../../foundation/clock/day.ts'
import type { Todo } from '../../../app-shell/use-todos.ts'

export type TodoGroup = 'late' | 'today' | 'week' | 'later' | 'undated'

const order: readonly TodoGroup[] = ['late', 'today', 'week', 'later', 'undated']

/** To-dos by when they are due, seen from `today`; groups without any are left out, the order within a group stays. */
export function groupTodos(todos: readonly Todo[], today: string): { group: TodoGroup; todos: Todo[] }[] {
  const week = addDays(today, 7)
  const groupOf = ({ due }: Todo): TodoGroup => (due === null ? 'undated' : due < today ? 'late' : due === today ? 'today' : due <= week ? 'week' : 'later')
  return order.map((group) => ({ group, todos: todos.filter((todo) => groupOf(todo) === group) })).filter(({ todos: some }) => some.length > 0)
}
