import { z } from 'zod'
import { bilingual, byId, day, endpoint, id, nothing, text, version } from '../../foundation/http/index.ts'

const every = z.enum(['month', 'quarter', 'halfYear', 'year'])
const unitRef = z.strictObject({ id: z.string(), name: z.string() })
const wording = z.strictObject({ appliesTo: z.string(), every, times: z.int(), graceDays: z.int(), required: z.boolean(), fromDay: z.string(), changedBy: z.string().nullable(), ended: z.boolean() })
const sort = z.enum(['meeting', 'study', 'report'])
/**
 * `within`: the organisation that set it for itself and what is below; null for a standard duty. `ends`: the day from which it is owed no
 * more. `seen`: when its newest wording was written. `history`: every wording the duty has had or will have, the first one first.
 */
const duty = wording.omit({ changedBy: true, ended: true }).extend({
  code: z.string(), label: bilingual, sort, basis: bilingual, within: unitRef.nullable(), state: z.enum(['inForce', 'ahead', 'ended']), ends: day.nullable(), seen: z.string().nullable(), history: z.array(wording),
  can: z.strictObject({ change: z.boolean() }),
})
const rhythm = { fromDay: day, appliesTo: z.enum(['party.branch', 'party.group', 'party.committee', 'party.generalBranch']), every, graceDays: z.int().min(0).max(92), required: z.boolean() }
const code = z.strictObject({ code: text(40) })
const dueRow = z.strictObject({ unit: z.strictObject({ id: z.string(), code: z.string(), name: z.string() }), duty: z.string(), label: bilingual, periodFrom: z.string(), periodTo: z.string(), dueBy: z.string() })
const reportRow = z.strictObject({
  id, duty: z.string(), label: bilingual, unit: unitRef, periodFrom: day, periodTo: day, day, title: z.string(), number: z.string(), late: z.boolean(), by: z.string(),
  /** Why it was taken back; null while it stands. */
  takenBack: z.string().nullable(),
  version, can: z.strictObject({ takeBack: z.boolean() }),
})
const openReport = z.strictObject({ duty: z.string(), label: bilingual, unit: unitRef, periodFrom: day, periodTo: day, dueBy: day })
const reason = text(200)

export const endpoints = {
  listDuties: endpoint({
    method: 'GET',
    path: '/duties',
    summary: { zh: '制度周期：现行的、将起作用的、已终止的', en: 'The duty rhythms: in force, to come, ended' },
    access: 'signed-in',
    response: z.strictObject({ today: day, rows: z.array(duty), can: z.strictObject({ add: z.boolean() }) }),
  }),
  changeDuty: endpoint({
    method: 'PUT',
    path: '/duties/:code',
    summary: { zh: '从某日起改写一条制度周期', en: 'Word a duty rhythm anew from a day on' },
    access: 'signed-in',
    params: code,
    body: z.strictObject({ ...rhythm, times: z.int().min(0).max(31) }),
    response: nothing,
    errors: ['rhythms.duty-changes-from-today-on'],
  }),
  dutyOptions: endpoint({
    method: 'GET',
    path: '/duty-options',
    summary: { zh: '新设制度时可选的党组织', en: 'For which Party organisations one may set a duty' },
    access: 'signed-in',
    response: z.strictObject({ today: day, organisations: z.array(unitRef) }),
  }),
  addDuty: endpoint({
    method: 'POST',
    path: '/duties',
    summary: { zh: '从某日起新设一项制度', en: 'Set a new duty from a day on' },
    access: 'signed-in',
    body: z.strictObject({ ...rhythm, nameZh: text(30), nameEn: text(60), sort, within: id, times: z.int().min(1).max(31), basis: text(120, 0) }),
    response: code,
    errors: ['rhythms.duty-begins-from-today-on', 'rhythms.duty-is-set-by-a-party-organisation', 'rhythms.name-needs-letters', 'rhythms.duty-name-taken'],
  }),
  endDuty: endpoint({
    method: 'POST',
    path: '/duties/:code/end',
    summary: { zh: '从某日起终止一项制度', en: 'End a duty from a day on' },
    access: 'signed-in',
    params: code,
    body: z.strictObject({ fromDay: day, seen: z.string().max(40).nullable() }),
    errors: ['rhythms.duty-changes-from-today-on', 'rhythms.duty-is-worded-for-later', 'rhythms.duty-ended-already'],
  }),
  listDue: endpoint({
    method: 'GET',
    path: '/due',
    summary: { zh: '一个单位一段时间内应办的事', en: 'What a unit owes in a stretch of time' },
    access: 'signed-in',
    query: z.strictObject({ unit: id, from: day, to: day, duty: text(40).optional() }),
    response: z.strictObject({ rows: z.array(dueRow), total: z.int() }),
  }),
  listReports: endpoint({
    method: 'GET',
    path: '/duty-reports',
    summary: { zh: '一年的报送和还没报的', en: 'The reports of a year, and those still owed' },
    access: 'signed-in',
    query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2199) }),
    response: z.strictObject({ year: z.int(), rows: z.array(reportRow), total: z.int(), open: z.array(openReport) }),
  }),
  enterReport: endpoint({
    method: 'POST',
    path: '/duty-reports',
    summary: { zh: '登记一次报送', en: 'Enter a report that was handed in' },
    access: 'signed-in',
    body: z.strictObject({ duty: text(40), unit: id, periodFrom: day, day, title: text(120), number: text(40, 0).optional(), reason: reason.optional() }),
    response: z.strictObject({ id }),
    errors: ['rhythms.duty-takes-no-report', 'rhythms.duty-not-owed', 'rhythms.report-lies-ahead', 'rhythms.report-before-its-period', 'rhythms.late-report-needs-a-reason', 'rhythms.reported-already'],
  }),
  takeBackReport: endpoint({
    method: 'POST',
    path: '/duty-reports/:id/withdrawal',
    summary: { zh: '撤回误登的报送', en: 'Take back a report entered by mistake' },
    access: 'signed-in',
    params: byId,
    body: z.strictObject({ version, reason }),
    errors: ['rhythms.report-taken-back'],
  }),
}
