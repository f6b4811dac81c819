import { z } from 'zod'
import { endpoint } from '../../../foundation/http/index.ts'
import { byId, day, id, text } from '../../../foundation/http/shapes.ts'

/** 工作亮点: the situation, the method, the result, the evidence. */
export const highlightRow = z.strictObject({ id, situation: z.string(), method: z.string(), result: z.string(), evidence: z.string(), by: z.string(), on: day, can: z.strictObject({ withdraw: z.boolean() }) })

/** Raising what an optional action brought to a highlight. */
export const highlightEndpoints = {
  raiseHighlight: endpoint({ method: 'POST', path: '/goals/:id/highlight', summary: { zh: '把自选动作提为工作亮点', en: 'Raise an optional action to a highlight' }, access: 'signed-in', params: byId, body: z.strictObject({ situation: text(500), method: text(500), result: text(500), evidence: text(500) }), response: z.strictObject({ id }), errors: ['planning.highlight-needs-an-optional-action', 'planning.highlight-raised-already'] }),
  withdrawHighlight: endpoint({ method: 'POST', path: '/highlights/:id/withdrawal', summary: { zh: '撤回亮点', en: 'Withdraw a highlight' }, access: 'signed-in', params: byId, body: z.strictObject({ reason: text(200) }) }),
}
