import type { Requests } from './ask.ts'

/** Requests about accounts, sessions, roles, the audit and the seals. */
export const accessRequests: Requests = {
  'DELETE /session': () => ({}),
  'GET /sessions': () => ({}),
  'DELETE /sessions': () => ({}),
  'DELETE /sessions/:id': ({ plan }) => ({ id: plan }),
  'PUT /password': () => ({ body: { present: 'not the password', next: 'Another-2026-password' } }),
  'GET /accounts': () => ({}),
  'POST /accounts': () => ({ body: { name: 'newcomer', staffNumber: null, displayName: '新来的' } }),
  'POST /accounts/:id/closing': ({ account }) => ({ id: account, body: {} }),
  'POST /accounts/:id/password-reset': ({ account }) => ({ id: account, body: {} }),
  'POST /accounts/:id/roles-by-posts': ({ account }) => ({ id: account, body: {} }),
  'GET /roles': () => ({}),
  'POST /role-assignments': ({ account, branch }) => ({ body: { account, role: 'branchCommittee', unit: branch } }),
  'DELETE /role-assignments/:id': ({ role }) => ({ id: role }),
  'GET /audit': () => ({}),
  'GET /audit/acts': () => ({}),
  'GET /audit/export': () => ({}),
  'GET /seals': () => ({}),
  'GET /seals/verification': () => ({}),
}
