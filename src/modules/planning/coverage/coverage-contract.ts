import { z } from 'zod'
import { endpoint } from '../../../foundation/http/index.ts'
import { byId, day, id, text } from '../../../foundation/http/shapes.ts'
import { highlightRow } from '../highlights/highlight-contract.ts'
import { side } from '../contract-shapes.ts'

const action = z.enum(['required', 'optional'])
const items = z.array(z.strictObject({ clause: text(60, 0), words: text(500), action })).min(1).max(200)
const unit = z.strictObject({ id: z.string(), name: z.string() })
const taker = z.strictObject({ takeUp: id, id, code: z.string(), title: z.string(), side, unit: z.string(), how: z.string(), by: z.string(), on: day, can: z.strictObject({ end: z.boolean() }) })
const item = z.strictObject({ id, clause: z.string(), words: z.string(), action, goals: z.array(taker) })
const source = z.strictObject({ id, title: z.string(), number: z.string(), issuer: z.string(), issuedOn: day, enteredBy: z.string(), enteredOn: day, items: z.array(item) })

const coverage = z.strictObject({
  plan: id,
  planTitle: z.string(),
  year: z.int(),
  today: day,
  unit,
  sources: z.array(source),
  highlights: z.array(highlightRow.extend({ goal: z.strictObject({ id, code: z.string(), title: z.string(), side }) })),
  /** Required items in all, those that a goal takes up, those that none does. */
  required: z.int(),
  takenUp: z.int(),
  open: z.int(),
  /** Goals that the reader may name as taking an item up. */
  takers: z.array(z.strictObject({ id, code: z.string(), title: z.string(), side })),
  can: z.strictObject({ keep: z.boolean(), openFigures: z.boolean() }),
})

/** The documents that a plan answers to, and which goal takes up what they ask for. */
export const coverageEndpoints = {
  openCoverage: endpoint({ method: 'GET', path: '/plans/:id/coverage', summary: { zh: '来源文件逐条对照：哪条由哪个目标承接', en: 'Coverage: which goal takes up which item of the source documents' }, access: 'signed-in', params: byId, response: coverage }),
  enterSource: endpoint({ method: 'POST', path: '/plans/:id/sources', summary: { zh: '登记一份来源文件和条款', en: 'Enter a source document with its items' }, access: 'signed-in', params: byId, body: z.strictObject({ title: text(200), number: text(60, 0).optional(), issuer: text(80), issuedOn: day, items }), response: z.strictObject({ id }), errors: ['planning.source-entered-already', 'planning.source-issued-in-the-future', 'planning.only-in-an-annual-plan'] }),
  addSourceItems: endpoint({ method: 'POST', path: '/sources/:id/items', summary: { zh: '给来源文件补条款', en: 'Add items to a source document' }, access: 'signed-in', params: byId, body: z.strictObject({ items }), response: z.strictObject({ added: z.int() }) }),
  withdrawSourceItem: endpoint({ method: 'POST', path: '/source-items/:id/withdrawal', summary: { zh: '撤下一条（录错了）', en: 'Withdraw an item that was entered in error' }, access: 'signed-in', params: byId, body: z.strictObject({ reason: text(200) }) }),
  takeUpItem: endpoint({ method: 'POST', path: '/source-items/:id/take-ups', summary: { zh: '由一个目标承接这一条', en: 'Name the goal that takes an item up' }, access: 'signed-in', params: byId, body: z.strictObject({ goal: id, how: text(200, 0).optional() }), response: z.strictObject({ id }), errors: ['planning.taken-up-already', 'planning.item-of-another-plan'] }),
  endTakeUp: endpoint({ method: 'DELETE', path: '/take-ups/:id', summary: { zh: '不再由这个目标承接', en: 'End a goal\'s taking up of an item' }, access: 'signed-in', params: byId }),
}
