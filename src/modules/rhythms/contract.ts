import { z } from 'zod'
import { bilingual, byId, day, endpoint, id, nothing, text, version } from '../../foundation/http/index.ts'

const every = z.enum(['month', 'quarter', 'halfYear', 'year'])
const unitRef = z.strictObject({ id: z.string(), name: z.string() })
const wording = z.strictObject({ appliesTo: z.string(), every, times: z.int(), graceDays: z.int(), required: z.boolean(), fromDay: z.string(), changedBy: z.string().nullable() })
/** `history`: every wording the duty has had or will have, the first one first. */
const duty = wording.omit({ changedBy: true }).extend({ code: z.string(), label: bilingual, sort: z.enum(['meeting', 'study', 'report']), basis: bilingual, history: z.array(wording) })
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
    summary: { zh: '今天起作用的制度周期', en: 'The duty rhythms in force today' },
    access: 'signed-in',
    response: z.strictObject({ today: day, rows: z.array(duty), can: z.strictObject({ change: z.boolean() }) }),
  }),
  changeDuty: endpoint({
    method: 'PUT',
    path: '/duties/:code',
    summary: { zh: '从某日起改写一条制度周期', en: 'Word a duty rhythm anew from a day on' },
    access: 'signed-in',
    params: z.strictObject({ code: text(40) }),
    body: z.strictObject({ fromDay: day, appliesTo: z.enum(['party.branch', 'party.group', 'party.committee', 'party.generalBranch']), every, times: z.int().min(0).max(31), graceDays: z.int().min(0).max(92), required: z.boolean() }),
    response: nothing,
    errors: ['rhythms.duty-changes-from-today-on'],
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
