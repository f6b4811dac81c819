import { z } from 'zod'
import { byId, endpoint, id, text, version } from '../../foundation/http/index.ts'
import { assessmentHead, frozenInput, step } from './contract-shapes.ts'

const newId = z.strictObject({ id: z.string() })
const newVersion = z.strictObject({ version: z.int() })
const ofSubject = z.strictObject({ id, unit: id })
const given = z.strictObject({ input: text(80), value: text(200) })
const frozen = 'assessment.published-is-frozen'

/** The process of an assessment: steps, self-reports, doubts, appeals, public notice. */
export const processEndpoints = {
  closeStep: endpoint({
    method: 'POST',
    path: '/assessments/:id/steps',
    summary: { zh: '办完当前一步', en: 'Close the step that it stands at' },
    access: 'signed-in',
    params: byId,
    body: z.strictObject({ version, step, note: text(300).optional() }),
    response: newVersion,
    errors: [frozen, 'assessment.step-is-not-next', 'assessment.step-closes-itself', 'assessment.reports-missing', 'assessment.sheets-missing', 'assessment.contests-open', 'assessment.not-computed', 'assessment.appeals-open', 'assessment.appeal-still-runs', 'assessment.notice-still-hangs'],
  }),
  returnAssessment: endpoint({ method: 'POST', path: '/assessments/:id/return', summary: { zh: '退回复核', en: 'Take it back to the review' }, access: 'signed-in', params: byId, body: z.strictObject({ version, reason: text(300) }), response: newVersion, errors: [frozen, 'assessment.nothing-to-return'] }),
  readReport: endpoint({
    method: 'GET',
    path: '/assessments/:id/self-reports/:unit',
    summary: { zh: '本单位的自评：系统已算好的和要填的', en: 'One\'s own report: what is computed and what is left to state' },
    access: 'signed-in',
    params: ofSubject,
    response: z.strictObject({
      assessment: z.strictObject(assessmentHead),
      subject: z.strictObject({ unitId: z.string(), name: z.string() }),
      version: z.int(),
      due: z.string().nullable(),
      computed: z.array(frozenInput.extend({ contest: z.strictObject({ reason: z.string(), accepted: z.boolean().nullable(), answer: z.string().nullable() }).nullable() })),
      toState: z.array(frozenInput),
      note: z.string().nullable(),
      reportedBy: z.string().nullable(),
      reportedAt: z.string().nullable(),
      can: z.strictObject({ report: z.boolean() }),
    }),
  }),
  submitReport: endpoint({
    method: 'PUT',
    path: '/assessments/:id/self-reports/:unit',
    summary: { zh: '保存或提交自评', en: 'Keep or hand in one\'s own report' },
    access: 'signed-in',
    params: ofSubject,
    body: z.strictObject({ version, stated: z.array(given).max(200), note: text(1000).nullable(), submit: z.boolean() }),
    response: newVersion,
    errors: [frozen, 'assessment.not-time-for-reports', 'assessment.report-is-submitted', 'assessment.report-incomplete', 'assessment.input-not-stated', 'assessment.input-has-faults'],
  }),
  contestInput: endpoint({
    method: 'POST',
    path: '/assessments/:id/self-reports/:unit/contests',
    summary: { zh: '对一个由记录取的数提出异议', en: 'Doubt a figure that comes from records' },
    access: 'signed-in',
    params: ofSubject,
    body: z.strictObject({ input: text(80), reason: text(300) }),
    response: newId,
    errors: [frozen, 'assessment.not-time-for-reports', 'assessment.input-not-contested', 'assessment.contested-already'],
  }),
  answerContest: endpoint({ method: 'POST', path: '/assessments/:id/contests/:contest/answer', summary: { zh: '答复数据异议', en: 'Answer a doubt' }, access: 'signed-in', params: z.strictObject({ id, contest: id }), body: z.strictObject({ version, accept: z.boolean(), answer: text(300) }), response: newVersion, errors: [frozen, 'assessment.contest-is-answered'] }),
  fileAppeal: endpoint({ method: 'POST', path: '/assessments/:id/appeals', summary: { zh: '在期限内申诉', en: 'Appeal within the deadline' }, access: 'signed-in', params: byId, body: z.strictObject({ unit: id, reason: text(1000) }), response: newId, errors: [frozen, 'assessment.not-time-for-appeals', 'assessment.appeal-is-filed'] }),
  agreeResult: endpoint({ method: 'POST', path: '/assessments/:id/agreement', summary: { zh: '确认没有异议', en: 'Say that there is nothing to object to' }, access: 'signed-in', params: byId, body: z.strictObject({ unit: id }), errors: [frozen, 'assessment.not-time-for-appeals', 'assessment.appeal-is-filed'] }),
  decideAppeal: endpoint({
    method: 'POST',
    path: '/assessments/:id/appeals/:appeal/decision',
    summary: { zh: '裁定申诉；成立的重新计算', en: 'Decide an appeal; upheld, it is worked out anew' },
    access: 'signed-in',
    params: z.strictObject({ id, appeal: id }),
    body: z.strictObject({ version, uphold: z.boolean(), decision: text(500), correction: given.optional() }),
    response: newVersion,
    errors: [frozen, 'assessment.decides-own', 'assessment.appeal-is-decided', 'assessment.input-not-stated', 'assessment.input-has-faults'],
  }),
  readPublicNotice: endpoint({
    method: 'GET',
    path: '/assessments/:id/public-notice',
    summary: { zh: '公示：只列对象、总分、等次', en: 'The public notice: subject, total and grade only' },
    access: 'signed-in',
    params: byId,
    response: z.strictObject({ title: z.string(), unitName: z.string(), from: z.string(), until: z.string(), rows: z.array(z.strictObject({ name: z.string(), total: z.string().nullable(), grade: z.string().nullable() })), total: z.int() }),
  }),
}
