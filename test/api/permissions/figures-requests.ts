import type { Requests } from './ask.ts'

const year = { from: '2026-01-01', to: '2026-12-31' }

/** Requests of figures, the integration map and index, and reports. */
export const figuresRequests: Requests = {
  'GET /indicators': () => ({}),
  'GET /figures/:indicator': ({ branch }) => ({ params: { indicator: 'practical-deeds' }, query: { scope: branch, ...year } }),
  'GET /integration/map': () => ({}),
  'GET /integration/index': ({ branch }) => ({ query: { unit: branch, ...year } }),
  'GET /integration/index/formula': () => ({}),
  'POST /integration/links/:id/ending': ({ link }) => ({ id: link, body: { reason: '不再相关' } }),
  'GET /report-options': () => ({}),
  'GET /reports/annual': ({ branch }) => ({ query: { unit: branch, year: '2026' } }),
  'GET /reports/annual.docx': ({ branch }) => ({ query: { unit: branch, year: '2026' } }),
  'GET /reports/annual.xlsx': ({ branch }) => ({ query: { unit: branch, year: '2026' } }),
  'GET /reports/half-year.xlsx': ({ branch }) => ({ query: { unit: branch, year: '2026', half: '1' } }),
  'GET /reports/half-year': ({ branch }) => ({ query: { unit: branch, year: '2026', half: '1' } }),
  'GET /reports/half-year.docx': ({ branch }) => ({ query: { unit: branch, year: '2026', half: '1' } }),
}
