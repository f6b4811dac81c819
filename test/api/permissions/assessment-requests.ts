import type { Requests } from './ask.ts'

const stale = { version: 1 }

/** Requests of the assessment: that of the branches, published for the first half-year and still open for the second. */
export const assessmentRequests: Requests = {
  'GET /schemes': () => ({}),
  'GET /schemes/:id': ({ scheme }) => ({ id: scheme }),
  'GET /schemes/:id/assessment-rules': ({ scheme }) => ({ id: scheme }),
  'POST /schemes': () => ({ body: { text: 'scheme: no' } }),
  'GET /assessments': () => ({}),
  'POST /assessments': ({ scheme, committee, branch }) => ({ body: { scheme, title: '试算', from: '2026-07-01', to: '2026-12-31', unit: committee, subjects: [branch] } }),
  'GET /assessments/:id': ({ assessment }) => ({ id: assessment }),
  'PUT /assessments/:id/inputs': ({ assessmentRunning, branch }) => ({ id: assessmentRunning, body: { ...stale, unit: branch, input: 'enterprises-planned', value: '1' } }),
  'POST /assessments/:id/computation': ({ assessmentRunning }) => ({ id: assessmentRunning, body: stale }),
  'POST /assessments/:id/publication': ({ assessmentRunning }) => ({ id: assessmentRunning, body: { ...stale, decision: '会议决定公布' } }),
  'GET /assessments/:id/recomputation': ({ assessment }) => ({ id: assessment }),
  'GET /assessments/:id/scores/:unit': ({ assessment, branch }) => ({ id: assessment, params: { unit: branch } }),
  'GET /assessments/:id/export': ({ assessment }) => ({ id: assessment }),
  'POST /assessments/:id/steps': ({ assessmentRunning }) => ({ id: assessmentRunning, body: { ...stale, step: 'effect' } }),
  'POST /assessments/:id/return': ({ assessmentRunning }) => ({ id: assessmentRunning, body: { ...stale, reason: '有数要核' } }),
  'GET /assessments/:id/self-reports/:unit': ({ assessmentRunning, branch }) => ({ id: assessmentRunning, params: { unit: branch } }),
  'PUT /assessments/:id/self-reports/:unit': ({ assessmentRunning, branch }) => ({ id: assessmentRunning, params: { unit: branch }, body: { ...stale, stated: [], note: null, submit: false } }),
  'POST /assessments/:id/self-reports/:unit/contests': ({ assessmentRunning, branch }) => ({ id: assessmentRunning, params: { unit: branch }, body: { input: 'meetings', reason: '少记一次' } }),
  'POST /assessments/:id/contests/:contest/answer': ({ assessment, contest }) => ({ id: assessment, params: { contest: contest }, body: { ...stale, accept: false, answer: '核对无误' } }),
  'POST /assessments/:id/appeals': ({ assessmentRunning, branch }) => ({ id: assessmentRunning, body: { unit: branch, reason: '请复核' } }),
  'POST /assessments/:id/agreement': ({ assessmentRunning, branch }) => ({ id: assessmentRunning, body: { unit: branch } }),
  'POST /assessments/:id/appeals/:appeal/decision': ({ assessment, appeal }) => ({ id: assessment, params: { appeal: appeal }, body: { ...stale, uphold: false, decision: '维持' } }),
  'GET /assessments/:id/public-notice': ({ assessmentRunning }) => ({ id: assessmentRunning }),
  'GET /assessments/:id/raters': ({ assessmentRunning }) => ({ id: assessmentRunning }),
  'PUT /assessments/:id/raters': ({ assessmentRunning, member }) => ({ id: assessmentRunning, body: { ...stale, raters: [{ person: member, group: '科室代表' }] } }),
  'GET /assessments/:id/sheet': ({ assessmentRunning }) => ({ id: assessmentRunning }),
  'PUT /assessments/:id/sheet': ({ assessmentRunning, branch }) => ({ id: assessmentRunning, body: { marks: [{ unit: branch, input: 'appraisal', item: '作用发挥', value: '好' }], submit: false } }),
}
