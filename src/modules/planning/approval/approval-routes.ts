import { route } from '../../../foundation/http/index.ts'
import { approvalEndpoints } from './approval-contract.ts'
import { decideGoalChange } from './decide-goal-change.ts'
import { decideSubmission } from './decide-submission.ts'
import { proposeGoalChange } from './propose-goal-change.ts'
import { submissionList } from './submission-list.ts'
import { submitPlan } from './submit-plan.ts'

/** The routes of approval. */
export const approvalRoutes = [
  route(approvalEndpoints.submitPlan, async ({ tx, actor, params, body }) => submitPlan(tx, actor, params.id, body)),
  route(approvalEndpoints.listSubmissions, async ({ reader, actor, params }) => submissionList(reader, actor, params.id)),
  route(approvalEndpoints.decideSubmission, async ({ tx, actor, params, body }) => decideSubmission(tx, actor, params.id, body) as Promise<undefined>),
  route(approvalEndpoints.proposeGoalChange, async ({ tx, actor, params, body }) => ({ id: await proposeGoalChange(tx, actor, params.id, body) })),
  route(approvalEndpoints.decideGoalChange, async ({ tx, actor, params, body }) => decideGoalChange(tx, actor, params.id, body) as Promise<undefined>),
]
