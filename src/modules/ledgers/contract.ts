import { z } from 'zod'
import { bilingual, byId, day, endpoint, id, pageQuery, text, version } from '../../foundation/http/index.ts'
import { fieldTypes } from './register-rules.ts'

const fieldKey = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,23}$/)
const field = z.strictObject({ key: fieldKey, label: text(20), type: z.enum(fieldTypes), required: z.boolean(), choices: z.array(text(30)).max(30), hint: text(60, 0).optional() })
const change = z.strictObject({ kind: z.enum(['name', 'purpose', 'added', 'retired', 'renamed', 'hint', 'required', 'optional', 'choiceAdded', 'choiceRetired', 'order']), field: z.string(), label: z.string(), from: z.string(), to: z.string() })
/** A column of all forms together: other names that it has had, choices no longer on offer. */
const column = field.extend({ retired: z.boolean(), earlier: z.array(z.string()), pastChoices: z.array(z.string()) })
/** What a changed form says; the day, the unit, the key and the amount stay what they are. */
const formWords = { name: text(30), purpose: text(200, 0), fields: z.array(field).min(3).max(30) }
const parts = { date: fieldKey, unit: fieldKey, key: fieldKey, amount: fieldKey.nullable() }
const values = z.record(z.string().min(1).max(24), text(300, 0))
const ref = z.strictObject({ id: z.string(), name: z.string() })

const registerRow = z.strictObject({ id, code: z.string(), name: z.string(), purpose: z.string(), fields: z.int(), rows: z.int(), last: day.nullable(), keeps: z.boolean() })
const registerDetail = z.strictObject({
  id, code: z.string(), name: z.string(), purpose: z.string(), fields: z.array(field), ...parts, version, columns: z.array(column), forms: z.array(z.strictObject({ version, reason: z.string(), by: z.string(), at: z.string(), changes: z.array(change) })), definedBy: z.string(), today: day, shown: z.array(ref),
  options: z.strictObject({ units: z.array(ref), people: z.array(ref), goals: z.array(ref) }), can: z.strictObject({ enter: z.boolean(), define: z.boolean() }),
})
const entryRow = z.strictObject({ id, key: z.string(), date: day, unit: ref, values: z.record(z.string(), z.string()), version, form: version, struck: z.boolean() })
const entryDetail = entryRow.extend({
  refs: z.record(z.string(), z.string()),
  register: ref,
  /** The fields of the form by which it was entered. */
  fields: z.array(field),
  history: z.array(z.strictObject({ version, act: z.enum(['entered', 'imported', 'corrected', 'struck']), values: z.record(z.string(), z.string()), reason: z.string(), by: z.string(), at: z.string() })),
  can: z.strictObject({ correct: z.boolean() }),
})
const counts = { rows: z.int(), fresh: z.int(), changed: z.int(), unchanged: z.int() }
const preview = z.strictObject({
  ...counts,
  issues: z.array(z.strictObject({ row: z.int(), column: z.string(), code: z.string(), message: bilingual, remedy: bilingual })),
  sample: z.array(z.strictObject({ row: z.int(), key: z.string(), date: day, unit: z.string(), what: z.enum(['fresh', 'changed']) })),
})

const filter = { from: day.optional(), to: day.optional(), unit: id.optional(), field: fieldKey.optional(), value: text(60).optional(), words: text(60).optional(), struck: z.literal('true').optional(), sort: z.enum(['date', '-date', 'key', '-key', 'unit', '-unit']).optional() }
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const sheetRefusals = ['ledgers.sheet-headings-missing', 'organisation.workbook-not-excel', 'organisation.workbook-has-macros', 'organisation.workbook-broken']
const formRefusals = ['field-twice', 'choices-missing', 'date-field-wrong', 'unit-field-wrong', 'key-field-wrong', 'amount-field-wrong', 'survey-data-stays-out', 'private-matters-stay-out', 'unit-keeps-no-ledgers', 'code-taken'].map((sentence) => `ledgers.${sentence}`)
const changeRefusals = ['field-twice', 'choices-missing', 'date-field-wrong', 'unit-field-wrong', 'key-field-wrong', 'amount-field-wrong', 'survey-data-stays-out', 'private-matters-stay-out', 'field-type-is-fixed'].map((sentence) => `ledgers.${sentence}`)

/** The actions of ledgers. */
export const endpoints = {
  listRegisters: endpoint({ method: 'GET', path: '/ledgers', summary: { zh: '台账目录', en: 'The ledgers' }, access: 'signed-in', response: z.strictObject({ rows: z.array(registerRow), total: z.int(), offices: z.array(ref) }) }),
  defineRegister: endpoint({ method: 'POST', path: '/ledgers', summary: { zh: '设一本台账', en: 'Define a ledger' }, access: 'signed-in', body: z.strictObject({ office: id, code: fieldKey, ...formWords, ...parts }), response: z.strictObject({ id }), errors: formRefusals }),
  openRegister: endpoint({ method: 'GET', path: '/ledgers/:id', summary: { zh: '一本台账的设置', en: 'One ledger\'s form' }, access: 'signed-in', params: byId, response: registerDetail }),
  previewForm: endpoint({ method: 'POST', path: '/ledgers/:id/form-preview', summary: { zh: '预览表式改动：改了什么、涉及几条记录', en: 'Preview a changed form: what changes, how many rows it concerns' }, access: 'signed-in', params: byId, body: z.strictObject(formWords), response: z.strictObject({ changes: z.array(change.extend({ rows: z.int() })) }), errors: changeRefusals }),
  changeRegister: endpoint({ method: 'PUT', path: '/ledgers/:id', summary: { zh: '改台账的表式；以前的记录保持原样', en: 'Change a ledger\'s form; earlier rows stay as they are' }, access: 'signed-in', params: byId, body: z.strictObject({ version, ...formWords, reason: text(200) }), response: z.strictObject({ version }), errors: [...changeRefusals, 'ledgers.form-changes-nothing'] }),
  listEntries: endpoint({ method: 'GET', path: '/ledgers/:id/entries', summary: { zh: '台账记录', en: 'The rows of a ledger' }, access: 'signed-in', params: byId, query: z.strictObject({ ...pageQuery, ...filter }), response: z.strictObject({ rows: z.array(entryRow), total: z.int() }) }),
  exportEntries: endpoint({ method: 'GET', path: '/ledgers/:id/export', summary: { zh: '导出台账（Excel）', en: 'Export a ledger (Excel)' }, access: 'signed-in', params: byId, query: z.strictObject(filter), file: workbook }),
  readEntryTemplate: endpoint({ method: 'GET', path: '/ledgers/:id/template', summary: { zh: '台账模板（Excel）', en: 'A ledger\'s template (Excel)' }, access: 'signed-in', params: byId, file: workbook }),
  enterEntry: endpoint({ method: 'POST', path: '/ledgers/:id/entries', summary: { zh: '登记一条', en: 'Enter a row' }, access: 'signed-in', params: byId, body: z.strictObject({ values, lateReason: text(200).optional() }), response: z.strictObject({ id }), errors: ['ledgers.entry-has-faults'] }),
  previewEntries: endpoint({ method: 'POST', path: '/ledgers/:id/preview', summary: { zh: '预览要导入的记录：会改什么、哪里不对', en: 'Preview rows: what would come in, what is wrong' }, access: 'signed-in', upload: true, params: byId, body: z.strictObject({}), response: preview, errors: sheetRefusals }),
  importEntries: endpoint({ method: 'POST', path: '/ledgers/:id/import', summary: { zh: '导入记录（全部成功或全不导入）', en: 'Import rows, whole or not at all' }, access: 'signed-in', upload: true, params: byId, body: z.strictObject({}), response: z.strictObject(counts), errors: [...sheetRefusals, 'ledgers.sheet-has-issues'] }),
  openEntry: endpoint({ method: 'GET', path: '/ledger-entries/:id', summary: { zh: '一条记录和它的经过', en: 'One row with its history' }, access: 'signed-in', params: byId, response: entryDetail }),
  correctEntry: endpoint({ method: 'POST', path: '/ledger-entries/:id/correction', summary: { zh: '更正一条（冲销后重记）', en: 'Correct a row (reverse, enter anew)' }, access: 'signed-in', params: byId, body: z.strictObject({ version, values, reason: text(200) }), response: z.strictObject({ version }), errors: ['ledgers.entry-is-struck', 'ledgers.entry-has-faults', 'ledgers.correction-changes-nothing'] }),
  strikeEntry: endpoint({ method: 'POST', path: '/ledger-entries/:id/striking', summary: { zh: '划掉一条', en: 'Strike a row out' }, access: 'signed-in', params: byId, body: z.strictObject({ version, reason: text(200) }), response: z.strictObject({ version }), errors: ['ledgers.entry-is-struck'] }),
}
