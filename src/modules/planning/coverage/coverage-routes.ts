import { route } from '../../../foundation/http/index.ts'
import { highlightEndpoints } from '../highlights/highlight-contract.ts'
import { raiseHighlight } from '../highlights/raise-highlight.ts'
import { withdrawHighlight } from '../highlights/withdraw-highlight.ts'
import { addSourceItems } from './add-source-items.ts'
import { coverageEndpoints } from './coverage-contract.ts'
import { endTakeUp } from './end-take-up.ts'
import { enterSource } from './enter-source.ts'
import { planCoverage } from './plan-coverage.ts'
import { takeUpItem } from './take-up-item.ts'
import { withdrawSourceItem } from './withdraw-source-item.ts'

/** The routes of source documents, of what takes them up, and of highlights. */
export const coverageRoutes = [
  route(coverageEndpoints.openCoverage, async ({ reader, actor, params }) => planCoverage(reader, actor, params.id)),
  route(coverageEndpoints.enterSource, async ({ tx, actor, params, body }) => ({ id: await enterSource(tx, actor, params.id, body) })),
  route(coverageEndpoints.addSourceItems, async ({ tx, actor, params, body }) => ({ added: await addSourceItems(tx, actor, params.id, body.items) })),
  route(coverageEndpoints.withdrawSourceItem, async ({ tx, actor, params, body }) => withdrawSourceItem(tx, actor, params.id, body.reason) as Promise<undefined>),
  route(coverageEndpoints.takeUpItem, async ({ tx, actor, params, body }) => ({ id: await takeUpItem(tx, actor, params.id, body) })),
  route(coverageEndpoints.endTakeUp, async ({ tx, actor, params }) => endTakeUp(tx, actor, params.id) as Promise<undefined>),
  route(highlightEndpoints.raiseHighlight, async ({ tx, actor, params, body }) => ({ id: await raiseHighlight(tx, actor, params.id, body) })),
  route(highlightEndpoints.withdrawHighlight, async ({ tx, actor, params, body }) => withdrawHighlight(tx, actor, params.id, body.reason) as Promise<undefined>),
]
