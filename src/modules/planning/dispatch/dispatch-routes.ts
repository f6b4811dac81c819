import { route } from '../../../foundation/http/index.ts'
import { acknowledgeDispatch } from './acknowledge-dispatch.ts'
import { dispatchEndpoints } from './dispatch-contract.ts'
import { dispatchDetail } from './dispatch-detail.ts'
import { dispatchList } from './dispatch-list.ts'
import { dispatchPlan } from './dispatch-plan.ts'
import { withdrawDispatch } from './withdraw-dispatch.ts'

/** The routes of dispatch and signing. */
export const dispatchRoutes = [
  route(dispatchEndpoints.listDispatches, async ({ reader, actor, query }) => dispatchList(reader, actor, query)),
  route(dispatchEndpoints.openDispatch, async ({ reader, actor, params }) => dispatchDetail(reader, actor, params.id)),
  route(dispatchEndpoints.dispatchPlan, async ({ tx, actor, params, body }) => ({ id: await dispatchPlan(tx, actor, params.id, body) })),
  route(dispatchEndpoints.acknowledgeDispatch, async ({ tx, actor, params, body }) => acknowledgeDispatch(tx, actor, params.id, body.unit) as Promise<undefined>),
  route(dispatchEndpoints.withdrawDispatch, async ({ tx, actor, params, body }) => withdrawDispatch(tx, actor, params.id, body.reason) as Promise<undefined>),
]
