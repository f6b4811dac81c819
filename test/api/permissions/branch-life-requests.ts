import type { Requests } from './ask.ts'
import { paper } from './prepared.ts'

const stale = { version: 1 }

/** Requests of organisational life: the meeting is a branch's members' meeting. */
export const branchLifeRequests: Requests = {
  'GET /meetings': () => ({}),
  'GET /meetings/export': () => ({}),
  'GET /meetings/:id': ({ meeting }) => ({ id: meeting }),
  'GET /meeting-options': () => ({}),
  'GET /meeting-year': ({ branch }) => ({ query: { year: '2026', unit: branch } }),
  'GET /my-organisational-life': () => ({ query: { year: '2026' } }),
  'GET /form-hint': ({ branch }) => ({ query: { unit: branch, day: '2026-12-30' } }),
  'GET /meeting-kinds': () => ({}),
  'POST /meeting-kinds': () => ({ body: { nameZh: '读书会', nameEn: 'Reading circle', fromDay: '2027-01-01', heldBy: ['party.branch'], attends: 'members', quorum: null, required: false, satisfies: [], mayFulfil: [], joint: false, basis: '', namesWork: false, learning: true, keepsContent: true } }),
  'POST /meeting-kinds/:key/end': () => ({ params: { key: 'groupMeeting' }, body: { ...stale, fromDay: '2027-01-01' } }),
  'PUT /meeting-kinds/:key': () => ({ params: { key: 'groupMeeting' }, body: { ...stale, fromDay: '2027-01-01', heldBy: ['party.group'], attends: 'members', quorum: null, required: true, satisfies: ['groupMeeting'], mayFulfil: [], joint: false, basis: '' } }),
  'POST /meetings': ({ branch }) => ({ body: { kind: 'themePartyDay', unit: branch, title: '到园区现场', day: '2026-12-31' } }),
  'PATCH /meetings/:id': ({ meeting }) => ({ id: meeting, body: { ...stale, place: '二楼会议室' } }),
  'POST /meetings/:id/leave': ({ meeting }) => ({ id: meeting, body: { leaveKind: 'duty' } }),
  'POST /meetings/:id/notice': ({ meeting }) => ({ id: meeting, body: stale }),
  'POST /meetings/:id/attendance': ({ meeting, member }) => ({ id: meeting, body: { ...stale, marks: [{ person: member, mark: 'present' }] } }),
  'POST /meetings/:id/arrival-code': ({ meeting }) => ({ id: meeting, body: {} }),
  'GET /meetings/:id/arrival-code': ({ meeting }) => ({ id: meeting }),
  'POST /meetings/:id/arrived': ({ meeting }) => ({ id: meeting, body: { code: '000000' } }),
  'POST /meetings/:id/hold': ({ meeting }) => ({ id: meeting, body: stale }),
  'POST /meetings/:id/not-held': ({ meeting }) => ({ id: meeting, body: { ...stale, reason: '没有开成' } }),
  'POST /meetings/:id/minutes': ({ meeting }) => ({ id: meeting, body: { ...stale, minutes: '讨论了工作' } }),
  'POST /meetings/:id/attachments': ({ meeting }) => ({ id: meeting, file: paper }),
  'GET /meetings/:id/attachments/:file': ({ meeting, paper: file }) => ({ id: meeting, params: { file: file } }),
  'DELETE /meetings/:id/attachments/:file': ({ meeting, paper: file }) => ({ id: meeting, params: { file: file } }),
  'POST /meetings/:id/resolutions': ({ meeting }) => ({ id: meeting, body: { ...stale, content: '下月再议' } }),
  'POST /resolutions/:id/answer': ({ resolution }) => ({ id: resolution, body: { accept: true } }),
  'POST /meetings/:id/joint-confirmation': ({ joint, branch }) => ({ id: joint, body: { ...stale, unit: branch } }),
  'GET /compliance': ({ branch }) => ({ query: { year: '2026', unit: branch } }),
  'GET /compliance/export': ({ branch }) => ({ query: { year: '2026', unit: branch } }),
}
