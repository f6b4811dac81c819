import { z } from 'zod'
import { endpoint } from '../../../foundation/http/index.ts'
import { byId, day, id, pageOf, pageQuery, text } from '../../../foundation/http/shapes.ts'
import { side } from '../contract-shapes.ts'

const row = z.strictObject({ id, plan: id, planTitle: z.string(), title: z.string(), due: day, sentBy: z.string(), sentOn: day, withdrawn: z.boolean(), units: z.int(), signed: z.int(), late: z.int() })

const detail = z.strictObject({
  id,
  plan: id,
  planTitle: z.string(),
  title: z.string(),
  words: z.string(),
  due: day,
  sentBy: z.string(),
  sentOn: day,
  withdrawn: z.strictObject({ by: z.string(), at: z.string(), why: z.string() }).nullable(),
  goals: z.array(z.strictObject({ id, code: z.string(), title: z.string(), live: z.boolean(), side: side.nullable(), unit: z.string(), ends: day.nullable(), part: z.enum(['owner', 'cooperating']).nullable() })),
  units: z.array(z.strictObject({ id: z.string(), name: z.string(), state: z.enum(['onTime', 'late', 'waiting', 'overdue']), signedBy: z.string().nullable(), signedOn: day.nullable(), proxy: z.boolean(), can: z.strictObject({ sign: z.boolean(), own: z.boolean() }) })),
  can: z.strictObject({ withdraw: z.boolean() }),
})

/** Handing an approved plan to units, and their signing for it. */
export const dispatchEndpoints = {
  listDispatches: endpoint({ method: 'GET', path: '/dispatches', summary: { zh: '部署通知列表', en: 'Notices' }, access: 'signed-in', query: z.strictObject({ ...pageQuery, plan: id.optional() }), response: pageOf(row) }),
  openDispatch: endpoint({ method: 'GET', path: '/dispatches/:id', summary: { zh: '一份部署通知：内容和签收', en: 'One notice: what it holds and who has signed' }, access: 'signed-in', params: byId, response: detail }),
  dispatchPlan: endpoint({ method: 'POST', path: '/plans/:id/dispatches', summary: { zh: '把批准的计划部署下去', en: 'Dispatch an approved plan' }, access: 'signed-in', params: byId, body: z.strictObject({ title: text(80), words: text(500, 0).optional(), due: day, goals: z.array(id).min(1).max(200).optional(), units: z.array(id).min(1).max(200) }), response: z.strictObject({ id }), errors: ['planning.dispatch-needs-approval', 'planning.dispatch-due-in-the-past', 'planning.goal-outside-the-plan', 'planning.unit-outside-the-plan', 'planning.unit-unknown'] }),
  acknowledgeDispatch: endpoint({ method: 'POST', path: '/dispatches/:id/acknowledgements', summary: { zh: '签收', en: 'Sign for a notice' }, access: 'signed-in', params: byId, body: z.strictObject({ unit: id }), errors: ['planning.signed-already', 'planning.dispatch-is-withdrawn'] }),
  withdrawDispatch: endpoint({ method: 'POST', path: '/dispatches/:id/withdrawal', summary: { zh: '撤回部署通知', en: 'Withdraw a notice' }, access: 'signed-in', params: byId, body: z.strictObject({ reason: text(200) }), errors: ['planning.dispatch-is-withdrawn'] }),
}
