import type { Requests } from './ask.ts'

/** Requests about duty rhythms and reports that a duty asks for. */
export const rhythmsRequests: Requests = {
  'GET /duties': () => ({}),
  'GET /duty-options': () => ({}),
  'POST /duties': ({ committee }) => ({ body: { fromDay: '2027-01-01', appliesTo: 'party.branch', every: 'quarter', times: 1, graceDays: 0, required: true, nameZh: '季度谈话', nameEn: 'Quarterly talk', sort: 'meeting', within: committee, basis: '' } }),
  'POST /duties/:code/end': () => ({ params: { code: 'groupMeeting' }, body: { fromDay: '2027-01-01', seen: null } }),
  'PUT /duties/:code': () => ({ params: { code: 'groupMeeting' }, body: { fromDay: '2027-01-01', appliesTo: 'party.group', every: 'month', times: 1, graceDays: 0, required: true } }),
  'GET /due': ({ branch }) => ({ query: { unit: branch, from: '2026-10-01', to: '2026-12-31' } }),
  'GET /duty-reports': () => ({ query: { year: '2026' } }),
  'POST /duty-reports': ({ branch }) => ({ body: { duty: 'ideologicalReport', unit: branch, periodFrom: '2026-10-01', day: '2026-12-30', title: '四季度报告' } }),
  'POST /duty-reports/:id/withdrawal': ({ report }) => ({ id: report, body: { version: 1, reason: '登错了' } }),
}
