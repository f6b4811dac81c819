import { demandAnywhere } from '../../foundation/actor/actor.ts'
import { route, type Route } from '../../foundation/http/index.ts'
import { endpoints } from './contract.ts'
import { seeSeals } from './permissions.ts'
import { sealList } from './seal-list.ts'
import { verifyJournal } from './verify-journal.ts'

export const routes = (): readonly Route[] => [
  route(endpoints.listSeals, ({ reader, actor, query }) => sealList(reader, actor, query)),
  route(endpoints.verifySeals, ({ reader, actor, query }) => {
    demandAnywhere(actor, seeSeals)
    return verifyJournal(reader, actor.tenant, { expectedHead: query.head })
  }),
]
