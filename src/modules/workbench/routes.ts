import { route, type Route } from '../../foundation/http/index.ts'
import type { Gathered } from '../../offer.ts'
import { endpoints } from './contract.ts'
import { noticeList } from './notice-list.ts'
import { searchHits } from './search-hits.ts'
import { setNotices } from './set-notices.ts'
import { todoList } from './todo-list.ts'

export const routes = (gathered: Gathered): readonly Route[] => [
  route(endpoints.listTodos, async ({ reader, actor }) => ({ today: actor.today, rows: (await todoList(reader, actor, gathered)).map((row) => ({ ...row, actions: row.actions.map((action) => ({ ...action })) })) })),
  route(endpoints.listNotices, ({ reader, actor }) => noticeList(reader, actor, gathered)),
  route(endpoints.setNotices, async ({ tx, actor, body }) => setNotices(tx, actor, body) as Promise<undefined>),
  route(endpoints.search, async ({ reader, actor, query }) => ({ rows: await searchHits(reader, actor, gathered, query.words) })),
]
