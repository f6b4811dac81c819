import { z } from 'zod'
import { bilingual, byId, endpoint, id, text, version } from '../../foundation/http/index.ts'
import { assessmentHead, frozenInput } from './contract-shapes.ts'

const rater = z.strictObject({ person: z.string(), name: z.string(), group: z.string(), rates: z.int(), leavesOut: z.array(z.string()), submittedAt: z.string().nullable() })
const item = z.strictObject({ input: z.string(), title: bilingual, item: z.string(), choices: z.array(z.string()).nullable(), atLeast: z.string().nullable(), atMost: z.string().nullable() })
const mark = z.strictObject({ input: z.string(), item: z.string(), value: z.string() })
const sheetSubject = z.strictObject({ unitId: z.string(), name: z.string(), note: z.string().nullable(), evidence: z.array(frozenInput), opens: z.boolean(), marks: z.array(mark) })

/** Who rates, and the sheets. */
export const ratingEndpoints = {
  listRaters: endpoint({
    method: 'GET',
    path: '/assessments/:id/raters',
    summary: { zh: '评分人和交表情况', en: 'Who rates, and who has handed in' },
    access: 'signed-in',
    params: byId,
    response: z.strictObject({ rows: z.array(rater), total: z.int(), groups: z.array(z.string()), version: z.int(), can: z.strictObject({ name: z.boolean() }) }),
  }),
  nameRaters: endpoint({
    method: 'PUT',
    path: '/assessments/:id/raters',
    summary: { zh: '确定评分人', en: 'Say who rates' },
    access: 'signed-in',
    params: byId,
    body: z.strictObject({ version, raters: z.array(z.strictObject({ person: id, group: text(40) })).max(500) }),
    response: z.strictObject({ version: z.int() }),
    errors: ['assessment.published-is-frozen', 'assessment.no-rating-sheets', 'assessment.scoring-is-over', 'assessment.rater-not-named', 'assessment.rater-has-submitted'],
  }),
  readSheet: endpoint({
    method: 'GET',
    path: '/assessments/:id/sheet',
    summary: { zh: '我的评分表：旁边列出记录里的数', en: 'My rating sheet, with what the records tell beside it' },
    access: 'signed-in',
    params: byId,
    response: z.strictObject({ assessment: z.strictObject(assessmentHead), group: z.string(), due: z.string().nullable(), items: z.array(item), subjects: z.array(sheetSubject), leavesOut: z.array(z.string()), submittedAt: z.string().nullable(), can: z.strictObject({ mark: z.boolean() }) }),
  }),
  markSheet: endpoint({
    method: 'PUT',
    path: '/assessments/:id/sheet',
    summary: { zh: '打分；提交后不变', en: 'Mark; handed in, it stays' },
    access: 'signed-in',
    params: byId,
    body: z.strictObject({ marks: z.array(z.strictObject({ unit: id, input: text(80), item: text(80), value: text(40) })).max(5000), submit: z.boolean() }),
    errors: ['assessment.not-time-for-rating', 'assessment.sheet-is-submitted', 'assessment.rates-own', 'assessment.mark-has-faults', 'assessment.sheet-incomplete'],
  }),
}
