import { z } from 'zod'
import { endpoint } from '../../../foundation/http/index.ts'
import { bilingual, byId, nothing } from '../../../foundation/http/shapes.ts'
import { side } from '../contract-shapes.ts'

const counts = { rows: z.int(), goals: z.int(), fresh: z.int(), changed: z.int(), unchanged: z.int() }
const preview = z.strictObject({
  ...counts,
  unknownHeadings: z.array(z.string()),
  issues: z.array(z.strictObject({ row: z.int(), column: bilingual, code: z.string(), message: bilingual, remedy: bilingual })),
  changes: z.array(z.strictObject({ row: z.int(), side, code: z.string(), title: z.string(), what: z.enum(['fresh', 'changed']), columns: z.array(bilingual) })),
})
const refusals = ['organisation.workbook-not-excel', 'organisation.workbook-old-or-locked', 'organisation.workbook-has-macros', 'organisation.workbook-too-large', 'organisation.workbook-too-many-rows', 'organisation.workbook-broken', 'planning.sheet-headings-missing', 'planning.sheet-is-empty', 'planning.sheet-too-long']

/** A plan's goals as an Excel sheet. */
export const sheetEndpoints = {
  readGoalTemplate: endpoint({ method: 'GET', path: '/goals/template', summary: { zh: '目标导入模板', en: 'The template for importing goals' }, access: 'signed-in', file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  previewGoals: endpoint({ method: 'POST', path: '/plans/:id/goals/preview', summary: { zh: '预览导入：会改什么、哪里不对', en: 'Preview a sheet of goals: what it would change, what is wrong' }, access: 'signed-in', params: byId, upload: true, body: nothing, response: preview, errors: refusals }),
  importGoals: endpoint({ method: 'POST', path: '/plans/:id/goals/import', summary: { zh: '导入目标（全部成功或全不导入）', en: 'Import goals, whole or not at all' }, access: 'signed-in', params: byId, upload: true, body: nothing, response: z.strictObject(counts), errors: [...refusals, 'planning.sheet-has-issues'] }),
}
