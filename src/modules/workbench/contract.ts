import { z } from 'zod'
import { bilingual, endpoint, text } from '../../foundation/http/index.ts'

const action = z.strictObject({
  label: bilingual,
  /** 'POST /commitment-letters/:id/forward': a call of the API that does it. */
  call: z.string(),
  params: z.record(z.string(), z.string()).optional(),
  body: z.record(z.string(), z.unknown()).optional(),
  primary: z.boolean().optional(),
})

const todo = z.strictObject({
  kind: z.string(),
  record: z.string(),
  title: bilingual,
  detail: bilingual,
  due: z.string().nullable(),
  href: z.string(),
  actions: z.array(action),
})

const hit = z.strictObject({ kind: bilingual, title: z.string(), detail: z.string(), href: z.string() })

const hour = z.int().min(0).max(23)
const setting = z.strictObject({ quietFrom: hour, quietUntil: hour, daily: z.boolean() })
const notice = z.strictObject({ id: z.string(), at: z.string(), kind: bilingual, sentence: bilingual, unit: z.string(), by: z.string(), corrected: z.boolean(), href: z.string().nullable() })

export type TodoRow = z.output<typeof todo>

export const endpoints = {
  listTodos: endpoint({
    method: 'GET',
    path: '/todos',
    summary: { zh: '等我办的事,按到期日', en: 'What waits for me, by due day' },
    access: 'signed-in',
    response: z.strictObject({ today: z.string(), rows: z.array(todo) }),
  }),
  listNotices: endpoint({
    method: 'GET',
    path: '/notices',
    summary: { zh: '近 30 天别人替我或替我任职的单位记下的事', en: 'What others recorded about me and my units in the last 30 days' },
    access: 'signed-in',
    response: z.strictObject({ setting, rows: z.array(notice) }),
  }),
  setNotices: endpoint({ method: 'PUT', path: '/notices/setting', summary: { zh: '设免打扰时段和每日汇总', en: 'Set quiet hours and the daily digest' }, access: 'signed-in', body: setting }),
  search: endpoint({
    method: 'GET',
    path: '/search',
    summary: { zh: '找人、找事、找数', en: 'Find people, things and figures' },
    access: 'signed-in',
    query: z.strictObject({ words: text(60) }),
    response: z.strictObject({ rows: z.array(hit) }),
  }),
}
