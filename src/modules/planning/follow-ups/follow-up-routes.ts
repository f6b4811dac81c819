import { route } from '../../../foundation/http/index.ts'
import { followUpEndpoints } from './follow-up-contract.ts'
import { openFollowUp } from './open-follow-up.ts'
import { takeStep } from './take-step.ts'

/** The routes of follow-up orders. */
export const followUpRoutes = [
  route(followUpEndpoints.openFollowUp, async ({ tx, actor, params, body }) => ({ id: await openFollowUp(tx, actor, params.id, body) })),
  route(followUpEndpoints.urgeFollowUp, async ({ tx, actor, params, body }) => takeStep(tx, actor, params.id, { step: 'urged', ...body }) as Promise<undefined>),
  route(followUpEndpoints.answerFollowUp, async ({ tx, actor, params, body }) => takeStep(tx, actor, params.id, { step: 'answered', ...body }) as Promise<undefined>),
  route(followUpEndpoints.extendFollowUp, async ({ tx, actor, params, body }) => takeStep(tx, actor, params.id, { step: 'extended', ...body }) as Promise<undefined>),
  route(followUpEndpoints.closeFollowUp, async ({ tx, actor, params, body }) => takeStep(tx, actor, params.id, { step: 'closed', ...body }) as Promise<undefined>),
]
