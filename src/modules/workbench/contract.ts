import { z } from 'zod'
import { bilingual, byId, endpoint, id, pageOf, pageQuery, text } from '../../foundation/http/index.ts'

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

const named = z.strictObject({ id: z.string(), name: z.string() })
const handoverHead = z.strictObject({ id, unit: named, post: bilingual, from: named, to: named, state: z.enum(['opened', 'given', 'taken']), openedAt: z.string(), givenAt: z.string().nullable(), takenAt: z.string().nullable() })
const handoverItem = z.strictObject({ kind: z.string(), record: z.string(), title: bilingual, detail: bilingual, due: z.string().nullable(), href: z.string() })
const handoverDetail = handoverHead.extend({
  note: z.string(),
  items: z.array(handoverItem),
  openedBy: z.string(),
  givenBy: z.string().nullable(),
  takenBy: z.string().nullable(),
  tasksPassed: z.int().nullable(),
  can: z.strictObject({ give: z.boolean(), take: z.boolean() }),
})
const handoverPost = z.strictObject({ appointment: z.string(), unit: z.string(), post: bilingual, followers: z.array(named) })

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
  listHandovers: endpoint({ method: 'GET', path: '/handovers', summary: { zh: '岗位交接：我交的、我接的、我管的', en: 'Hand-overs of posts: mine and those I watch over' }, access: 'signed-in', query: z.strictObject(pageQuery), response: pageOf(handoverHead) }),
  handoverOptions: endpoint({ method: 'GET', path: '/handover-options', summary: { zh: '能交接的岗位和能接任的人', en: 'Posts that can be handed over, and who may follow' }, access: 'signed-in', query: z.strictObject({ appointment: id.optional() }), response: z.strictObject({ posts: z.array(handoverPost) }) }),
  openHandover: endpoint({
    method: 'POST',
    path: '/handovers',
    summary: { zh: '开一次交接，列出没办完的事', en: 'Start a hand-over with the list of what is unfinished' },
    access: 'signed-in',
    body: z.strictObject({ appointment: id, to: id, note: text(500, 0).optional() }),
    response: z.strictObject({ id }),
    errors: ['workbench.handover-needs-a-post', 'workbench.handover-to-somebody-else', 'workbench.handover-person-unknown', 'workbench.handover-open-already'],
  }),
  readHandover: endpoint({ method: 'GET', path: '/handovers/:id', summary: { zh: '一次交接', en: 'One hand-over' }, access: 'signed-in', params: byId, response: handoverDetail }),
  giveOver: endpoint({ method: 'POST', path: '/handovers/:id/giving', summary: { zh: '确认交出', en: 'Hand over' }, access: 'signed-in', params: byId, errors: ['workbench.handover-given-already', 'workbench.handover-taken-already', 'workbench.handover-given-by-who-leaves'] }),
  takeOver: endpoint({ method: 'POST', path: '/handovers/:id/taking', summary: { zh: '确认接下，任务改到名下', en: 'Take over; the tasks pass' }, access: 'signed-in', params: byId, errors: ['workbench.handover-not-given-yet', 'workbench.handover-taken-already', 'workbench.handover-taken-by-who-follows'] }),
  search: endpoint({
    method: 'GET',
    path: '/search',
    summary: { zh: '找人、找事、找数', en: 'Find people, things and figures' },
    access: 'signed-in',
    query: z.strictObject({ words: text(60) }),
    response: z.strictObject({ rows: z.array(hit) }),
  }),
}
