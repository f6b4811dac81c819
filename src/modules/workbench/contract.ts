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

export type TodoRow = z.output<typeof todo>

export const endpoints = {
  listTodos: endpoint({
    method: 'GET',
    path: '/todos',
    summary: { zh: '等我办的事,按到期日', en: 'What waits for me, by due day' },
    access: 'signed-in',
    response: z.strictObject({ today: z.string(), rows: z.array(todo) }),
  }),
  search: endpoint({
    method: 'GET',
    path: '/search',
    summary: { zh: '找人、找事、找数', en: 'Find people, things and figures' },
    access: 'signed-in',
    query: z.strictObject({ words: text(60) }),
    response: z.strictObject({ rows: z.array(hit) }),
  }),
}
