import { expect, it } from 'vitest'
import { groupTodos } from './group-todos.ts'

const todo = (due: string | null) => ({ kind: 'k', record: due ?? 'none', title: { zh: '事', en: 'thing' }, detail: { zh: '', en: '' }, due, href: '/', actions: [] })

it('groups by when it is due, leaves out empty groups and keeps the order', () => {
  const todos = ['2026-07-07', '2026-07-08', '2026-07-15', '2026-07-16', null].map(todo)
  expect(groupTodos(todos, '2026-07-08').map(({ group, todos: some }) => [group, some.map(({ record }) => record)])).toEqual([
    ['late', ['2026-07-07']],
    ['today', ['2026-07-08']],
    ['week', ['2026-07-15']],
    ['later', ['2026-07-16']],
    ['undated', ['none']],
  ])
  expect(groupTodos([], '2026-07-08')).toEqual([])
})
