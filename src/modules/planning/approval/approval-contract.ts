import { z } from 'zod'
import { endpoint } from '../../../foundation/http/index.ts'
import { byId, day, id, text, version } from '../../../foundation/http/shapes.ts'
import { decimal, goalField, measure, side } from '../contract-shapes.ts'

const round = z.strictObject({
  id,
  side,
  round: z.int(),
  goals: z.int(),
  note: z.string(),
  submittedBy: z.string(),
  submittedAt: z.string(),
  decision: z.enum(['approved', 'returned']).nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
  reason: z.string(),
  changes: z.array(z.strictObject({ goal: id, code: z.string(), title: z.string(), what: z.enum(['added', 'changed', 'removed']), fields: z.array(goalField) })),
})
const proposed = { title: text(120).optional(), starts: day.optional(), ends: day.optional(), weight: decimal.optional(), measures: z.array(measure).max(12).optional() }

/** The way of a plan through the leading group, and of changes to what it approved. */
export const approvalEndpoints = {
  submitPlan: endpoint({ method: 'POST', path: '/plans/:id/submissions', summary: { zh: '一侧目标提交党组审定', en: 'Submit one side of a plan to the leading group' }, access: 'signed-in', params: byId, body: z.strictObject({ side, note: text(300, 0).optional() }), response: z.strictObject({ id, round: z.int() }), errors: ['planning.goals-stand-unexplained', 'planning.side-is-submitted', 'planning.nothing-to-submit'] }),
  listSubmissions: endpoint({ method: 'GET', path: '/plans/:id/submissions', summary: { zh: '历次提交和差异', en: 'Rounds of submission and what they differ in' }, access: 'signed-in', params: byId, response: z.strictObject({ planTitle: z.string(), rows: z.array(round) }) }),
  decideSubmission: endpoint({ method: 'POST', path: '/submissions/:id/decision', summary: { zh: '党组批准或退回', en: 'The leading group approves or returns' }, access: 'signed-in', params: byId, body: z.strictObject({ decision: z.enum(['approved', 'returned']), reason: text(300, 0).optional() }), errors: ['planning.submission-is-decided', 'planning.submitter-does-not-decide', 'planning.return-needs-a-reason'] }),
  proposeGoalChange: endpoint({ method: 'POST', path: '/goals/:id/changes', summary: { zh: '申请变更已批准的目标', en: 'Propose a change of an approved goal' }, access: 'signed-in', params: byId, body: z.strictObject({ version, reason: text(300), ...proposed }), response: z.strictObject({ id }), errors: ['planning.goal-is-not-approved', 'planning.change-is-waiting', 'planning.change-alters-nothing'] }),
  decideGoalChange: endpoint({ method: 'POST', path: '/goal-changes/:id/decision', summary: { zh: '党组答复变更申请', en: 'The leading group answers a proposed change' }, access: 'signed-in', params: byId, body: z.strictObject({ decision: z.enum(['approved', 'refused']), answer: text(300, 0).optional() }), errors: ['planning.submission-is-decided', 'planning.submitter-does-not-decide', 'planning.return-needs-a-reason'] }),
}
