import { z } from 'zod'
import { bilingual, day, endpoint } from '../../../foundation/http/index.ts'
import { id, pageQuery } from '../../../foundation/http/shapes.ts'

const counts = { rows: z.int(), fresh: z.int(), changed: z.int(), unchanged: z.int() }
const issue = z.strictObject({ row: z.int(), column: z.string(), code: z.string(), message: bilingual, remedy: bilingual })
const preview = z.strictObject({ ...counts, issues: z.array(issue), sample: z.array(z.strictObject({ row: z.int(), number: z.string(), year: z.int(), unit: z.string(), text: z.string(), deeds: z.int(), what: z.enum(['fresh', 'changed']) })) })
const deed = z.strictObject({
  id, number: z.string(), year: z.int(), unit: z.strictObject({ id: z.string(), name: z.string() }), category: z.string(), text: z.string(), deeds: z.int(), kept: z.int(),
  people: z.int(), students: z.int(), money: z.string(), goods: z.string(), publishedOn: day, closedOn: day,
})

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const refusals = ['commitments.past-headings-missing', 'commitments.past-sheet-empty', 'commitments.past-too-many-rows', 'organisation.workbook-not-excel', 'organisation.workbook-has-macros', 'organisation.workbook-broken']

/** Deeds of past years, brought in from Excel. */
export const pastEndpoints = {
  listPastDeeds: endpoint({ method: 'GET', path: '/past-deeds', summary: { zh: '往年实事', en: 'Practical deeds of past years' }, access: 'signed-in', query: z.strictObject({ ...pageQuery, year: z.coerce.number().int().min(1980).max(2199).optional() }), response: z.strictObject({ rows: z.array(deed), total: z.int(), years: z.array(z.int()) }) }),
  previewPastDeeds: endpoint({ method: 'POST', path: '/past-deeds/preview', summary: { zh: '预览往年实事：会导入什么、哪里不对', en: 'Preview past deeds: what would come in, what is wrong' }, access: 'signed-in', upload: true, body: z.strictObject({}), response: preview, errors: refusals }),
  importPastDeeds: endpoint({ method: 'POST', path: '/past-deeds/import', summary: { zh: '导入往年实事（全部成功或全不导入）', en: 'Import past deeds, whole or not at all' }, access: 'signed-in', upload: true, body: z.strictObject({}), response: z.strictObject(counts), errors: [...refusals, 'commitments.past-has-issues'] }),
  readPastTemplate: endpoint({ method: 'GET', path: '/past-deeds/template', summary: { zh: '往年实事模板（Excel）', en: 'The template of past deeds (Excel)' }, access: 'signed-in', file: workbook }),
}
