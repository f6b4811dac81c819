import { z } from 'zod'
import { endpoint } from '../../foundation/http/index.ts'
import { byId, day, id, pageOf, pageQuery, text, version } from '../../foundation/http/shapes.ts'
import { complianceAnswer } from './compliance-shapes.ts'
import type { kindRow } from './contract-shapes.ts'
import { attendanceMark, form, kindChange, kindKey, kindList, leaveKind, meetingDetail, meetingFields, meetingRow, meetingState, options, ownLife, reason, yearAnswer } from './contract-shapes.ts'

export type MeetingRow = z.output<typeof meetingRow>
export type MeetingDetail = z.output<typeof meetingDetail>
export type MeetingKindRow = z.output<typeof kindRow>
export type ComplianceAnswer = z.output<typeof complianceAnswer>

const versioned = z.strictObject({ version })
const year = z.coerce.number().int().min(2000).max(2199)
const complianceFilter = { unit: id.optional(), year }
const filter = { unit: id.optional(), kind: kindKey.optional(), state: meetingState.optional(), from: day.optional(), to: day.optional(), serves: id.optional(), unlinked: z.enum(['true', 'false']).optional(), mine: z.enum(['true', 'false']).optional(), words: text(60).optional() }

/** The actions of organisational life. */
export const endpoints = {
  listMeetings: endpoint({ method: 'GET', path: '/meetings', summary: { zh: '组织生活列表和月历', en: 'Meetings, as list or calendar' }, access: 'signed-in', query: z.strictObject({ ...pageQuery, ...filter }), response: pageOf(meetingRow) }),
  exportMeetings: endpoint({ method: 'GET', path: '/meetings/export', summary: { zh: '导出组织生活（Excel）', en: 'Export the meetings (Excel)' }, access: 'signed-in', query: z.strictObject(filter), file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  openMeeting: endpoint({ method: 'GET', path: '/meetings/:id', summary: { zh: '一次会议或活动', en: 'One meeting' }, access: 'signed-in', params: byId, response: meetingDetail }),
  meetingOptions: endpoint({ method: 'GET', path: '/meeting-options', summary: { zh: '安排会议时可选的单位、种类、业务目标', en: 'What can be chosen when a meeting is planned' }, access: 'signed-in', response: options }),
  meetingYear: endpoint({ method: 'GET', path: '/meeting-year', summary: { zh: '组织生活年历', en: 'The meetings of a year at a glance' }, access: 'signed-in', query: z.strictObject({ year, unit: id.optional(), kind: kindKey.optional() }), response: yearAnswer }),
  myLife: endpoint({ method: 'GET', path: '/my-organisational-life', summary: { zh: '我的组织生活', en: 'One\'s own organisational life' }, access: 'signed-in', query: z.strictObject({ year }), response: ownLife }),
  formHint: endpoint({ method: 'GET', path: '/form-hint', summary: { zh: '连续三个月同一形式的提示', en: 'A hint when the form was the same for three months' }, access: 'signed-in', query: z.strictObject({ unit: id, day }), response: z.strictObject({ form: form.nullable(), months: z.int() }) }),
  listKinds: endpoint({ method: 'GET', path: '/meeting-kinds', summary: { zh: '会议种类：谁到会、几人有效、满足哪些制度', en: 'The kinds of meeting: who attends, the quorum, the duties satisfied' }, access: 'signed-in', response: kindList }),
  changeKind: endpoint({ method: 'PUT', path: '/meeting-kinds/:key', summary: { zh: '从某日起改写一种会议', en: 'Word a kind of meeting anew from a day on' }, access: 'signed-in', params: z.strictObject({ key: kindKey }), body: kindChange, response: versioned, errors: ['branch-life.kind-changes-from-today-on', 'branch-life.kind-satisfies-unknown-duty'] }),
  planMeeting: endpoint({ method: 'POST', path: '/meetings', summary: { zh: '安排一次会议或活动', en: 'Plan a meeting' }, access: 'signed-in', body: z.strictObject({ kind: kindKey, unit: id, ...meetingFields }), response: z.strictObject({ id }), errors: ['branch-life.kind-not-held-by-this-unit', 'branch-life.goal-is-not-business', 'branch-life.talk-keeps-no-content'] }),
  changeMeeting: endpoint({ method: 'PATCH', path: '/meetings/:id', summary: { zh: '改安排；已开的是更正', en: 'Change a meeting; correct a closed one' }, access: 'signed-in', params: byId, body: z.strictObject({ version, reason: reason.optional(), ...z.object(meetingFields).partial().shape }), response: versioned, errors: ['branch-life.meeting-is-closed', 'branch-life.correction-needs-a-reason'] }),
  askLeave: endpoint({ method: 'POST', path: '/meetings/:id/leave', summary: { zh: '本人请假，或撤回请假', en: 'Ask for leave oneself, or take that back' }, access: 'signed-in', params: byId, body: z.strictObject({ leaveKind: leaveKind.nullable() }), errors: ['branch-life.not-on-the-list', 'branch-life.leave-comes-too-late'] }),
  giveNotice: endpoint({ method: 'POST', path: '/meetings/:id/notice', summary: { zh: '发通知', en: 'Give notice' }, access: 'signed-in', params: byId, body: versioned, response: versioned, errors: ['branch-life.meeting-lies-behind', 'branch-life.nobody-is-expected'] }),
  recordAttendance: endpoint({ method: 'POST', path: '/meetings/:id/attendance', summary: { zh: '记到会', en: 'Record attendance' }, access: 'signed-in', params: byId, body: z.strictObject({ version, marks: z.array(attendanceMark).min(1).max(500), reason: reason.optional() }), response: versioned, errors: ['branch-life.meeting-lies-ahead', 'branch-life.leave-needs-its-kind', 'branch-life.person-not-expected'] }),
  holdMeeting: endpoint({ method: 'POST', path: '/meetings/:id/hold', summary: { zh: '记为已开', en: 'Record as held' }, access: 'signed-in', params: byId, body: z.strictObject({ version, reason: reason.optional() }), response: versioned, errors: ['branch-life.quorum-not-met', 'branch-life.attendance-incomplete', 'branch-life.late-entry-needs-a-reason'] }),
  recordNotHeld: endpoint({ method: 'POST', path: '/meetings/:id/not-held', summary: { zh: '记为未开成', en: 'Record as not held' }, access: 'signed-in', params: byId, body: z.strictObject({ version, reason }), response: versioned, errors: ['branch-life.meeting-lies-ahead'] }),
  writeMinutes: endpoint({ method: 'POST', path: '/meetings/:id/minutes', summary: { zh: '写记录', en: 'Write the minutes' }, access: 'signed-in', params: byId, body: z.strictObject({ version, minutes: text(20_000, 0), effect: text(500, 0).optional() }), response: versioned, errors: ['branch-life.talk-keeps-no-content', 'branch-life.not-held-decides-nothing'] }),
  attachFile: endpoint({ method: 'POST', path: '/meetings/:id/attachments', summary: { zh: '附一份材料（可不附）', en: 'Attach a paper (never required)' }, access: 'signed-in', params: byId, upload: true, response: z.strictObject({ file: id }), errors: ['branch-life.papers-are-few', 'foundation.file-type-refused', 'foundation.file-too-large', 'foundation.file-name-disagrees', 'foundation.file-is-active', 'foundation.file-is-broken'] }),
  openAttachment: endpoint({ method: 'GET', path: '/meetings/:id/attachments/:file', summary: { zh: '下载材料', en: 'Download a paper' }, access: 'signed-in', params: z.strictObject({ id, file: id }), file: 'application/octet-stream' }),
  removeAttachment: endpoint({ method: 'DELETE', path: '/meetings/:id/attachments/:file', summary: { zh: '撤下材料', en: 'Take a paper away' }, access: 'signed-in', params: z.strictObject({ id, file: id }) }),
  addResolution: endpoint({ method: 'POST', path: '/meetings/:id/resolutions', summary: { zh: '记一条决议；交党组织的成为任务，交科室的成为建议', en: 'Take down a resolution: a task for a Party organisation, a proposal to a section' }, access: 'signed-in', params: byId, body: z.strictObject({ version, content: text(300), goal: id.nullish(), unit: id.nullish(), person: id.nullish(), due: day.nullish() }), response: z.strictObject({ id, state: z.enum(['noted', 'task', 'proposed', 'accepted', 'declined']), version }), errors: ['branch-life.not-held-decides-nothing', 'branch-life.section-work-needs-a-goal'] }),
  answerProposal: endpoint({ method: 'POST', path: '/resolutions/:id/answer', summary: { zh: '科室答复支部的建议', en: 'A section answers a branch\'s proposal' }, access: 'signed-in', params: byId, body: z.strictObject({ accept: z.boolean(), answer: text(200).optional() }), errors: ['branch-life.proposal-answered-already', 'branch-life.declining-needs-a-word'] }),
  confirmJoint: endpoint({ method: 'POST', path: '/meetings/:id/joint-confirmation', summary: { zh: '联合活动的另一支部确认', en: 'A partner branch confirms a joint activity' }, access: 'signed-in', params: byId, body: z.strictObject({ version, unit: id, reason: reason.optional() }), response: versioned, errors: ['branch-life.joint-confirmed-already'] }),
  compliance: endpoint({ method: 'GET', path: '/compliance', summary: { zh: '组织生活对照表：支部 × 制度 × 月', en: 'Compliance: branch × duty × month' }, access: 'signed-in', query: z.strictObject(complianceFilter), response: complianceAnswer }),
  exportCompliance: endpoint({ method: 'GET', path: '/compliance/export', summary: { zh: '导出对照表（Excel）', en: 'Export the compliance matrix (Excel)' }, access: 'signed-in', query: z.strictObject(complianceFilter), file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
}
