import type { Requests } from './ask.ts'

/** Requests of the workbench: the hand-over is of a branch officer's post, to a member of the branch. */
export const workbenchRequests: Requests = {
  'GET /todos': () => ({}),
  'GET /notices': () => ({}),
  'PUT /notices/setting': () => ({ body: { quietFrom: 20, quietUntil: 7, daily: true } }),
  'GET /handovers': () => ({}),
  'GET /handover-options': () => ({}),
  'POST /handovers': ({ post, member }) => ({ body: { appointment: post, to: member } }),
  'GET /handovers/:id': ({ handover }) => ({ id: handover }),
  'POST /handovers/:id/giving': ({ handover }) => ({ id: handover, body: {} }),
  'POST /handovers/:id/taking': ({ handover }) => ({ id: handover, body: {} }),
  'GET /search': () => ({ query: { words: '核查' } }),
}
