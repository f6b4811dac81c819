import { useCall, type Answer } from './client.ts'
import { placeIn } from './place-in.ts'
import type { UiMenuEntry } from './ui-offer.ts'

export type Todo = Answer<'GET /todos'>['rows'][number]

/** What waits for this person; asked again every minute. */
export const useTodos = (): readonly Todo[] | undefined => useCall('GET /todos', {}, { refreshEvery: 60_000 }).data?.rows

/** How many todos each menu entry leads to, by the entry's path; the workbench counts them all. */
export const waitingBy = (todos: readonly Todo[], entries: readonly UiMenuEntry[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>(todos.length > 0 ? [['/', todos.length]] : [])
  for (const todo of todos) {
    const path = placeIn(entries, todo.href.split(/[?#]/)[0]!)
    if (path && path !== '/') counts.set(path, (counts.get(path) ?? 0) + 1)
  }
  return counts
}
