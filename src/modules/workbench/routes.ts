import { route, type Route } from '../../foundation/http/index.ts'
import type { Gathered } from '../../offer.ts'
import { endpoints } from './contract.ts'
import { giveOver } from './handover/give-over.ts'
import { handoverDetail, handoverList } from './handover/handover-list.ts'
import { handoverOptions } from './handover/handover-options.ts'
import { openHandover } from './handover/open-handover.ts'
import { takeOver } from './handover/take-over.ts'
import { noticeList } from './notice-list.ts'
import { searchHits } from './search-hits.ts'
import { setNotices } from './set-notices.ts'
import { todoList } from './todo-list.ts'

export const routes = (gathered: Gathered): readonly Route[] => [
  route(endpoints.listTodos, async ({ reader, actor }) => ({ today: actor.today, rows: (await todoList(reader, actor, gathered)).map((row) => ({ ...row, actions: row.actions.map((action) => ({ ...action })) })) })),
  route(endpoints.listNotices, ({ reader, actor }) => noticeList(reader, actor, gathered)),
  route(endpoints.setNotices, async ({ tx, actor, body }) => setNotices(tx, actor, body) as Promise<undefined>),
  route(endpoints.listHandovers, ({ reader, actor, query }) => handoverList(reader, actor, query)),
  route(endpoints.handoverOptions, ({ reader, actor, query }) => handoverOptions(reader, actor, query.appointment)),
  route(endpoints.openHandover, async ({ tx, actor, body }) => ({ id: await openHandover(tx, actor, gathered, body) })),
  route(endpoints.readHandover, ({ reader, actor, params }) => handoverDetail(reader, actor, params.id)),
  route(endpoints.giveOver, async ({ tx, actor, params }) => giveOver(tx, actor, params.id) as Promise<undefined>),
  route(endpoints.takeOver, async ({ tx, actor, params }) => takeOver(tx, actor, params.id) as Promise<undefined>),
  route(endpoints.search, async ({ reader, actor, query }) => ({ rows: await searchHits(reader, actor, gathered, query.words) })),
]
