import { z } from 'zod'
import { endpoint } from '../../../foundation/http/index.ts'
import { byId, day, id, text } from '../../../foundation/http/shapes.ts'

/** 督办: what is urged, by when, and each step since. */
export const followUpRow = z.strictObject({
  id,
  words: z.string(),
  due: day,
  state: z.enum(['waiting', 'answered', 'closed']),
  late: z.boolean(),
  steps: z.array(z.strictObject({ step: z.enum(['urged', 'answered', 'extended', 'closed']), words: z.string(), due: day.nullable(), by: z.string(), on: day })),
  can: z.strictObject({ answer: z.boolean(), decide: z.boolean() }),
})
const words = text(300)
const closed = ['planning.follow-up-is-closed']

/** Following up on a goal: urge, answer, urge again, extend, close. */
export const followUpEndpoints = {
  openFollowUp: endpoint({ method: 'POST', path: '/goals/:id/follow-ups', summary: { zh: '督办一个目标', en: 'Follow up on a goal' }, access: 'signed-in', params: byId, body: z.strictObject({ words, due: day }), response: z.strictObject({ id }), errors: ['planning.follow-up-is-open', 'planning.follow-up-due-in-the-past'] }),
  urgeFollowUp: endpoint({ method: 'POST', path: '/follow-ups/:id/urging', summary: { zh: '催办一件督办', en: 'Urge a follow-up' }, access: 'signed-in', params: byId, body: z.strictObject({ words }), errors: closed }),
  answerFollowUp: endpoint({ method: 'POST', path: '/follow-ups/:id/answer', summary: { zh: '责任单位回复督办', en: 'Answer a follow-up' }, access: 'signed-in', params: byId, body: z.strictObject({ words }), errors: closed }),
  extendFollowUp: endpoint({ method: 'POST', path: '/follow-ups/:id/extension', summary: { zh: '延长督办期限', en: 'Extend a follow-up' }, access: 'signed-in', params: byId, body: z.strictObject({ words, due: day }), errors: [...closed, 'planning.extension-must-be-later'] }),
  closeFollowUp: endpoint({ method: 'POST', path: '/follow-ups/:id/closure', summary: { zh: '办结督办', en: 'Close a follow-up' }, access: 'signed-in', params: byId, body: z.strictObject({ words }), errors: closed }),
}
