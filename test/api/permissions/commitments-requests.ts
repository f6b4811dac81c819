import type { Requests } from './ask.ts'

const sheet = { file: { name: '往年实事.xlsx', bytes: Buffer.from('no workbook') } }
const meeting = { title: '支部党员大会', date: '2026-12-25' }

/** Requests of commitments: the letter is a plain member's, of the first group or of the seventh. */
export const commitmentsRequests: Requests = {
  'GET /commitments': () => ({}),
  'GET /commitments/export': () => ({}),
  'GET /commitment-letters/:id': ({ letter }) => ({ id: letter }),
  'GET /commitment-letters/:id/document': ({ letter }) => ({ id: letter }),
  'GET /commitment-booklet': ({ branch }) => ({ query: { year: '2026', branch: branch } }),
  'POST /commitment-letters/:id/submission': ({ letter }) => ({ id: letter, body: {} }),
  'POST /commitment-publications': ({ letter }) => ({ body: { letters: [letter] } }),
  'GET /commitment-choices': () => ({ query: { year: '2026' } }),
  'POST /commitment-beneficiaries': ({ branch }) => ({ body: { branch, code: 'ZZ-99', kind: 'student' } }),
  'POST /commitment-beneficiaries/:id/end': ({ beneficiary }) => ({ id: beneficiary, body: {} }),
  'POST /commitment-items': ({ member }) => ({ body: { year: 2026, person: member, kind: 'post', form: 'individual', text: '每季度核对一次台账，12 月底前完成 4 次', target: '4', targetUnit: '次', due: '2026-12-31' } }),
  'PATCH /commitment-items/:id': ({ item }) => ({ id: item, body: { version: 1, text: '换个说法' } }),
  'POST /commitment-items/:id/comments': ({ item }) => ({ id: item, body: { comment: '可以' } }),
  'POST /commitment-items/:id/group-review': ({ item }) => ({ id: item, body: { decision: 'forward' } }),
  'POST /commitment-items/:id/branch-decision': ({ item }) => ({ id: item, body: { decision: 'accept', meeting } }),
  'POST /commitment-items/:id/progress': ({ item }) => ({ id: item, body: { date: '2026-12-30', quantity: '1' } }),
  'POST /commitment-items/:id/changes': ({ item }) => ({ id: item, body: { version: 1, due: '2026-12-30', reason: '时间有变' } }),
  'POST /commitment-items/:id/withdrawal': ({ item }) => ({ id: item, body: { version: 1, reason: '不再合适' } }),
  'POST /commitment-items/:id/withdrawal-proposals': ({ item }) => ({ id: item, body: { version: 1, reason: '不再合适' } }),
  'POST /commitment-items/:id/assessment': ({ item }) => ({ id: item, body: { outcome: 'kept' } }),
  'POST /commitment-items/:id/help': ({ item }) => ({ id: item, body: { blocker: '人手不够' } }),
  'POST /commitment-progress/:id/correction': ({ itemProgress }) => ({ id: itemProgress, body: { quantity: '1', reason: '记错了' } }),
  'POST /commitment-changes/:id/group-review': ({ change }) => ({ id: change, body: { decision: 'forward' } }),
  'POST /commitment-changes/:id/branch-decision': ({ change }) => ({ id: change, body: { decision: 'accept', meeting } }),
  'GET /commitment-checks': ({ group }) => ({ query: { unit: group, month: '2026-12' } }),
  'POST /commitment-checks': ({ group, item }) => ({ body: { unit: group, month: '2026-12', marks: [{ item, mark: 'forward' }] } }),
  'POST /commitment-help/:id/answer': ({ help }) => ({ id: help, body: { answer: '材料还没齐' } }),
  'POST /commitment-help/:id/plan': ({ help, member }) => ({ id: help, body: { helper: member, step: '一起补材料', due: '2027-01-05', lookAgainOn: '2027-01-10' } }),
  'POST /commitment-help/:id/second-look': ({ help }) => ({ id: help, body: { result: 'caughtUp' } }),
  'POST /commitment-help/:id/support-talk': ({ help }) => ({ id: help, body: { heldOn: '2026-12-30' } }),
  'GET /commitment-summaries': ({ branch }) => ({ query: { branch: branch, year: '2026', quarter: '4' } }),
  'POST /commitment-summaries': ({ branch }) => ({ body: { branch, year: 2026, quarter: 4, text: '四季度小结', version: 0 } }),
  'GET /past-deeds': () => ({}),
  'GET /past-deeds/template': () => ({}),
  'POST /past-deeds/preview': () => sheet,
  'POST /past-deeds/import': () => sheet,
}
