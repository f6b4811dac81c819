import { useSession } from '../../../app-shell/session.tsx'
import type { Todo } from '../../../app-shell/use-todos.ts'
import { ActionList } from '../../../design/action-row.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { groupTodos } from './group-todos.ts'
import { TodoRow } from './todo-row.tsx'

/** The to-dos in groups by due day; nothing to do is a good answer. `todos`: undefined while they are asked for. */
export const TodoGroups = ({ todos }: { todos: readonly Todo[] | undefined }) => {
  const t = useText()
  const { today } = useSession()
  if (!todos) return <Skeleton lines={6} />
  if (todos.length === 0) return <EmptyState title={t('workbench.none')}>{t('workbench.none.next')}</EmptyState>
  return groupTodos(todos, today).map(({ group, todos: some }) => (
    <ActionList key={group} title={t(`workbench.group.${group}`)} note={t('workbench.waiting.count', { count: some.length })}>
      {some.map((todo) => <TodoRow key={todo.kind + todo.record} todo={todo} />)}
    </ActionList>
  ))
}
