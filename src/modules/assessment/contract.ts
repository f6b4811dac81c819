import { z } from 'zod'
import { bilingual, byId, day, endpoint, id, pageQuery, text, version } from '../../foundation/http/index.ts'
import { appeal, assessmentHead, contest, explanation, frozenInput, outcomeTitle, outcomeValue, process, state } from './contract-shapes.ts'
import { processEndpoints } from './process-contract.ts'
import { ratingEndpoints } from './rating-contract.ts'
import { schemeEndpoints } from './scheme-contract.ts'
import { stepKeys } from './process-rules.ts'

const standing = z.enum([...stepKeys, 'closed'])
const assessmentRow = z.strictObject({ id: z.string(), title: z.string(), from: z.string(), to: z.string(), unitName: z.string(), schemeId: z.string(), schemeTitle: bilingual, schemeVersion: z.int(), state, step: standing, subjects: z.int(), publishedAt: z.string().nullable() })
const stated = z.strictObject({ unitId: z.string(), input: z.string(), title: bilingual, unit: bilingual.nullable(), value: z.string().nullable(), reason: z.string().nullable(), statedBy: z.string().nullable(), statedAt: z.string().nullable() })
const subject = z.strictObject({
  unitId: z.string(),
  name: z.string(),
  outcomes: z.record(z.string(), outcomeValue).nullable(),
  note: z.string().nullable(),
  reportedAt: z.string().nullable(),
  agreedAt: z.string().nullable(),
  can: z.strictObject({ report: z.boolean(), appeal: z.boolean() }),
})
const newId = z.strictObject({ id: z.string() })
const newVersion = z.strictObject({ version: z.int() })
const days = z.strictObject(Object.fromEntries(stepKeys.map((key) => [key, day])) as Record<(typeof stepKeys)[number], typeof day>)

export const endpoints = {
  ...schemeEndpoints,
  listAssessments: endpoint({ method: 'GET', path: '/assessments', summary: { zh: '看得到的考核', en: 'Assessments that one may see' }, access: 'signed-in', query: z.strictObject(pageQuery), response: z.strictObject({ rows: z.array(assessmentRow), total: z.int(), can: z.strictObject({ open: z.boolean(), readSchemes: z.boolean() }) }) }),
  openAssessment: endpoint({
    method: 'POST',
    path: '/assessments',
    summary: { zh: '开一次考核', en: 'Open an assessment' },
    access: 'signed-in',
    body: z.strictObject({ scheme: id, title: text(80), from: day, to: day, unit: id, subjects: z.array(id).max(5000), schedule: days.optional() }),
    response: newId,
    errors: ['assessment.subject-kind-unknown', 'assessment.no-subjects', 'assessment.subject-out-of-reach', 'assessment.period-backwards', 'assessment.schedule-out-of-order'],
  }),
  readAssessment: endpoint({
    method: 'GET',
    path: '/assessments/:id',
    summary: { zh: '一次考核的进度和各单位的结果，按单位排列', en: 'An assessment: its process and the results of its units, in the order of the organisation' },
    access: 'signed-in',
    params: byId,
    response: z.strictObject({
      ...assessmentHead,
      process,
      ofMembers: z.boolean(),
      rates: z.boolean(),
      outcomes: z.array(outcomeTitle),
      subjects: z.array(subject),
      stated: z.array(stated),
      contests: z.array(contest),
      appeals: z.array(appeal),
      sheet: z.strictObject({ submitted: z.boolean() }).nullable(),
      hangs: z.boolean(),
      can: z.strictObject({ compute: z.boolean(), publish: z.boolean(), stateInputs: z.boolean(), move: z.boolean(), return: z.boolean(), nameRaters: z.boolean(), decideAppeals: z.boolean(), recompute: z.boolean() }),
    }),
  }),
  stateInput: endpoint({
    method: 'PUT',
    path: '/assessments/:id/inputs',
    summary: { zh: '填写或更正记录里没有的输入', en: 'State or correct an input that no record tells' },
    access: 'signed-in',
    params: byId,
    body: z.strictObject({ unit: id, input: text(80), value: text(200), reason: text(300).optional(), version }),
    response: newVersion,
    errors: ['assessment.input-not-stated', 'assessment.input-has-faults', 'assessment.inputs-are-closed', 'assessment.reason-required', 'assessment.published-is-frozen'],
  }),
  computeAssessment: endpoint({ method: 'POST', path: '/assessments/:id/computation', summary: { zh: '按现有记录计算', en: 'Compute from the records as they are now' }, access: 'signed-in', params: byId, body: z.strictObject({ version }), response: newVersion, errors: ['assessment.inputs-are-closed', 'assessment.input-has-faults', 'assessment.published-is-frozen'] }),
  publishAssessment: endpoint({
    method: 'POST',
    path: '/assessments/:id/publication',
    summary: { zh: '按会议决定公布，从此不变', en: 'Publish as decided; frozen from then on' },
    access: 'signed-in',
    params: byId,
    body: z.strictObject({ version, decision: text(500) }),
    response: newVersion,
    errors: ['assessment.step-is-not-next', 'assessment.not-computed', 'assessment.period-not-over', 'assessment.outcome-missing', 'assessment.inputs-changed', 'assessment.not-sealed-yet', 'assessment.published-is-frozen'],
  }),
  recomputeAssessment: endpoint({ method: 'GET', path: '/assessments/:id/recomputation', summary: { zh: '用封存的输入重算并逐字节比对', en: 'Compute again from the kept inputs and compare every byte' }, access: 'signed-in', params: byId, response: z.strictObject({ identical: z.boolean(), subjects: z.int(), differing: z.array(z.string()) }), errors: ['assessment.not-computed'] }),
  readScore: endpoint({
    method: 'GET',
    path: '/assessments/:id/scores/:unit',
    summary: { zh: '一个单位的得分和算法，每个数可打开', en: 'The score of one unit and why; its figures open' },
    access: 'signed-in',
    params: z.strictObject({ id, unit: id }),
    response: z.strictObject({
      assessment: z.strictObject(assessmentHead),
      subject: z.strictObject({ unitId: z.string(), name: z.string() }),
      titles: z.array(outcomeTitle),
      outcomes: z.record(z.string(), outcomeValue),
      explanation: z.record(z.string(), explanation),
      fullMarks: z.record(z.string(), z.string()),
      inputs: z.array(frozenInput),
      sm3: z.string(),
    }),
  }),
  exportResults: endpoint({ method: 'GET', path: '/assessments/:id/export', summary: { zh: '导出结果和用到的数（Excel）', en: 'Export results and inputs (Excel)' }, access: 'signed-in', params: byId, file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', errors: ['assessment.not-computed'] }),
  ...processEndpoints,
  ...ratingEndpoints,
}
