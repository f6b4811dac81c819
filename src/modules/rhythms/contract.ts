import { z } from 'zod'
import { bilingual, day, endpoint, id, nothing, text } from '../../foundation/http/index.ts'

const every = z.enum(['month', 'quarter', 'halfYear', 'year'])
const duty = z.strictObject({ code: z.string(), label: bilingual, appliesTo: z.string(), every, times: z.int(), graceDays: z.int(), required: z.boolean(), fromDay: z.string() })
const dueRow = z.strictObject({ unit: z.strictObject({ id: z.string(), code: z.string(), name: z.string() }), duty: z.string(), label: bilingual, periodFrom: z.string(), periodTo: z.string(), dueBy: z.string() })

export const endpoints = {
  listDuties: endpoint({
    method: 'GET',
    path: '/duties',
    summary: { zh: '今天起作用的制度周期', en: 'The duty rhythms in force today' },
    access: 'signed-in',
    response: z.strictObject({ rows: z.array(duty), can: z.strictObject({ change: z.boolean() }) }),
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
}
