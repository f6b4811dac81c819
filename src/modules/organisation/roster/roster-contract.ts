import { z } from 'zod'
import { bilingual, day, endpoint, text } from '../../../foundation/http/index.ts'
import { columnKeys, type ColumnKey } from './roster-columns.ts'

const heading = text(200).optional()
// 'heading.name': which heading of the file is the column of names; without it the heading is recognised by what it says.
const headings = Object.fromEntries(columnKeys.map((key) => [`heading.${key}`, heading])) as Record<`heading.${ColumnKey}`, typeof heading>

/** With the file: from which day changes hold (default today), and whether staff numbers in number cells are taken as they are. */
const fields = z.strictObject({ from: day.optional(), numericStaffNumbers: z.enum(['refuse', 'accept']).default('refuse'), ...headings })

export type RosterFields = z.output<typeof fields>

const rosterIssue = z.strictObject({ row: z.int(), column: z.string(), code: z.string(), message: bilingual, remedy: bilingual })
const counts = { rows: z.int(), fresh: z.int(), changed: z.int(), unchanged: z.int() }

const mapping = z.strictObject({
  headings: z.array(z.string()),
  columns: z.array(z.strictObject({ key: z.enum(columnKeys), header: z.string(), required: z.boolean(), heading: z.string().nullable() })),
})

const preview = z.strictObject({
  ...counts,
  mapping,
  from: z.string(),
  unknownHeadings: z.array(z.string()),
  issues: z.array(rosterIssue),
  sample: z.array(z.strictObject({ row: z.int(), staffNumber: z.string(), name: z.string(), section: z.string(), what: z.enum(['fresh', 'changed']), columns: z.array(z.string()) })),
})

export type RosterPreview = z.output<typeof preview>

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const refusals = ['organisation.workbook-not-excel', 'organisation.workbook-old-or-locked', 'organisation.workbook-has-macros', 'organisation.workbook-too-large', 'organisation.workbook-too-many-rows', 'organisation.workbook-broken', 'organisation.workbook-empty', 'organisation.roster-headings-missing']

export const rosterEndpoints = {
  previewRoster: endpoint({ method: 'POST', path: '/roster/preview', summary: { zh: '预览花名册：会改什么、哪里不对', en: 'Preview a roster: what it would change, what is wrong' }, access: 'signed-in', upload: true, body: fields, response: preview, errors: refusals }),
  importRoster: endpoint({ method: 'POST', path: '/roster/import', summary: { zh: '导入花名册（全部成功或全不导入）', en: 'Import a roster, whole or not at all' }, access: 'signed-in', upload: true, body: fields, response: z.strictObject(counts), errors: [...refusals, 'organisation.roster-has-issues'] }),
  writeRosterIssues: endpoint({ method: 'POST', path: '/roster/issues', summary: { zh: '把花名册里要改的地方列成 Excel', en: 'What is wrong in a roster, as a workbook' }, access: 'signed-in', upload: true, body: fields, file: workbook, errors: refusals }),
  readRosterTemplate: endpoint({ method: 'GET', path: '/roster/template', summary: { zh: '花名册模板', en: 'The roster\'s template' }, access: 'signed-in', file: workbook }),
  exportRoster: endpoint({ method: 'GET', path: '/roster/export', summary: { zh: '导出花名册，列与模板相同', en: 'Export the roster in the template\'s columns' }, access: 'signed-in', sensitive: true, file: workbook }),
}
