import { z } from 'zod'
import { bilingual, day, endpoint } from '../../../foundation/http/index.ts'

/** With the file: from which day changes hold (default today), and whether staff numbers in number cells are taken as they are. */
const fields = z.strictObject({ from: day.optional(), numericStaffNumbers: z.enum(['refuse', 'accept']).default('refuse') })

const rosterIssue = z.strictObject({ row: z.int(), column: z.string(), code: z.string(), message: bilingual, remedy: bilingual })
const counts = { rows: z.int(), fresh: z.int(), changed: z.int(), unchanged: z.int() }

const preview = z.strictObject({
  ...counts,
  from: z.string(),
  unknownHeadings: z.array(z.string()),
  issues: z.array(rosterIssue),
  sample: z.array(z.strictObject({ row: z.int(), staffNumber: z.string(), name: z.string(), section: z.string(), what: z.enum(['fresh', 'changed']), columns: z.array(z.string()) })),
})

export type RosterPreview = z.output<typeof preview>

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const refusals = ['organisation.workbook-not-excel', 'organisation.workbook-old-or-locked', 'organisation.workbook-has-macros', 'organisation.workbook-too-large', 'organisation.workbook-too-many-rows', 'organisation.workbook-broken', 'organisation.workbook-empty', 'organisation.roster-headings-missing']

export const rosterEndpoints = {
  previewRoster: endpoint({ method: 'POST', path: '/roster/preview', summary: { zh: '预览花名册:会改什么、哪里不对', en: 'Preview a roster: what it would change, what is wrong' }, access: 'signed-in', upload: true, body: fields, response: preview, errors: refusals }),
  importRoster: endpoint({ method: 'POST', path: '/roster/import', summary: { zh: '导入花名册(全部成功或全不导入)', en: 'Import a roster, whole or not at all' }, access: 'signed-in', upload: true, body: fields, response: z.strictObject(counts), errors: [...refusals, 'organisation.roster-has-issues'] }),
  readRosterTemplate: endpoint({ method: 'GET', path: '/roster/template', summary: { zh: '花名册模板', en: 'The roster\'s template' }, access: 'signed-in', file: workbook }),
  exportRoster: endpoint({ method: 'GET', path: '/roster/export', summary: { zh: '导出花名册,列与模板相同', en: 'Export the roster in the template\'s columns' }, access: 'signed-in', sensitive: true, file: workbook }),
}
