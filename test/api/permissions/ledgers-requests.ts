import type { Requests } from './ask.ts'

const sheet = { file: { name: '台账.xlsx', bytes: Buffer.from('no workbook') } }
const fields = [{ key: 'number', label: '编号', type: 'text', required: true, choices: [] }, { key: 'day', label: '日期', type: 'date', required: true, choices: [] }, { key: 'section', label: '科室', type: 'unit', required: true, choices: [] }]

/** Requests of ledgers: the ledger is the office's, its rows belong to sections. */
export const ledgersRequests: Requests = {
  'GET /ledgers': () => ({}),
  'POST /ledgers': ({ committee }) => ({ body: { office: committee, code: 'new-ledger', name: '新台账', purpose: '', fields, date: 'day', unit: 'section', key: 'number', amount: null } }),
  'GET /ledgers/:id': ({ register }) => ({ id: register }),
  'PUT /ledgers/:id': ({ register }) => ({ id: register, body: { version: 1, name: '换个名称', purpose: '', fields, reason: '改名' } }),
  'POST /ledgers/:id/form-preview': ({ register }) => ({ id: register, body: { name: '换个名称', purpose: '', fields } }),
  'GET /ledgers/:id/entries': ({ register }) => ({ id: register }),
  'GET /ledgers/:id/export': ({ register }) => ({ id: register }),
  'GET /ledgers/:id/template': ({ register }) => ({ id: register }),
  'POST /ledgers/:id/entries': ({ register, sectionCode }) => ({ id: register, body: { values: { number: '新的一批', day: '2026-12-30', section: sectionCode } } }),
  'POST /ledgers/:id/preview': ({ register }) => ({ id: register, ...sheet }),
  'POST /ledgers/:id/import': ({ register }) => ({ id: register, ...sheet }),
  'GET /ledger-entries/:id': ({ entry }) => ({ id: entry }),
  'POST /ledger-entries/:id/correction': ({ entry }) => ({ id: entry, body: { version: 1, values: {}, reason: '登错了' } }),
  'POST /ledger-entries/:id/striking': ({ entry }) => ({ id: entry, body: { version: 1, reason: '登错了' } }),
}
