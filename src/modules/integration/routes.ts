import { route, type Route } from '../../foundation/http/index.ts'
import { endpoints } from './contract.ts'
import { endLinkBecause } from './end-link-because.ts'
import { indexFormula } from './index-formula.ts'
import { integrationIndex } from './integration-index.ts'
import { integrationMap } from './integration-map.ts'

export const routes: readonly Route[] = [
  route(endpoints.readMap, ({ reader, actor, query }) => integrationMap(reader, actor, query)),
  route(endpoints.readIndex, ({ reader, actor, query }) => integrationIndex(reader, actor, query)),
  route(endpoints.readFormula, ({ reader, actor }) => indexFormula(reader, actor)),
  route(endpoints.endLink, async ({ tx, actor, params, body }) => endLinkBecause(tx, actor, params.id, body.reason) as Promise<undefined>),
]
