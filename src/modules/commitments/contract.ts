import { z } from 'zod'
import { endpoint } from '../../foundation/http/index.ts'
import { byId, day, id, nothing, pageQuery, text, version } from '../../foundation/http/shapes.ts'
import { pastEndpoints } from './past/past-contract.ts'
import { amount, beneficiaryCode, beneficiaryKind, board, draftChoices, exemption, groupCheck, helpResult, itemFields, kept, kind, letterDetail, mark, month, outcome, quarterSummary, state, words } from './contract-shapes.ts'

const filter = {
  year: z.coerce.number().int().min(2000).max(2199).optional(),
  state: state.optional(),
  kind: kind.optional(),
  branch: id.optional(),
  goal: id.optional(),
  mine: z.enum(['true', 'false']).optional(),
  words: text(60).optional(),
}
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const count = z.int().min(0).max(10_000)
const groupReview = z.strictObject({ decision: z.enum(['forward', 'return']), comment: text(300, 0).optional() })
const branchDecision = z.strictObject({ decision: z.enum(['accept', 'return']), reason: text(300, 0).optional(), meeting: z.strictObject({ title: text(80), date: day, record: text(80).optional() }) })
/** The name that a device gave what was typed: sent again, it is recorded once. */
const draft = id.optional()
const withdrawal = z.strictObject({ version, reason: text(200) })
const letterOf = z.strictObject({ year: z.int().min(2000).max(2199), person: id.optional(), holderUnit: id.optional(), branch: id.optional(), exemption: exemption.optional(), ...itemFields, draft })

/** The actions of commitments. */
export const endpoints = {
  ...pastEndpoints,
  listCommitments: endpoint({ method: 'GET', path: '/commitments', summary: { zh: '承诺看板', en: 'Commitments by state' }, access: 'signed-in', query: z.strictObject({ ...pageQuery, ...filter }), response: board }),
  exportCommitments: endpoint({ method: 'GET', path: '/commitments/export', summary: { zh: '导出承诺（Excel）', en: 'Export commitments (Excel)' }, access: 'signed-in', query: z.strictObject(filter), file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  openLetter: endpoint({ method: 'GET', path: '/commitment-letters/:id', summary: { zh: '一份承诺书', en: 'One commitment letter' }, access: 'signed-in', params: byId, response: letterDetail }),
  printLetter: endpoint({ method: 'GET', path: '/commitment-letters/:id/document', summary: { zh: '承诺书（Word）', en: 'The letter as a Word file' }, access: 'signed-in', params: byId, file: word }),
  printBooklet: endpoint({ method: 'GET', path: '/commitment-booklet', summary: { zh: '一个支部的承诺书汇编（Word）', en: 'A branch\'s letters as one Word file' }, access: 'signed-in', query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2199), branch: id }), file: word }),
  submitLetter: endpoint({ method: 'POST', path: '/commitment-letters/:id/submission', summary: { zh: '交小组讨论', en: 'Submit to the group' }, access: 'signed-in', params: byId, body: nothing, response: z.strictObject({ submitted: z.int() }), errors: ['commitments.only-drafts-are-submitted'] }),
  publishLetters: endpoint({ method: 'POST', path: '/commitment-publications', summary: { zh: '公布承诺书', en: 'Publish letters' }, access: 'signed-in', body: z.strictObject({ letters: z.array(id).min(1).max(200) }), response: z.strictObject({ published: z.int() }), errors: ['commitments.nothing-is-published-unreviewed'] }),
  readDraftChoices: endpoint({ method: 'GET', path: '/commitment-choices', summary: { zh: '拟承诺时可选的：形式、样式、同事、受益方编号', en: 'What a draft may choose from' }, access: 'signed-in', query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2199) }), response: draftChoices }),
  enterBeneficiary: endpoint({ method: 'POST', path: '/commitment-beneficiaries', summary: { zh: '支部名单里加一个编号', en: 'Add a code to the branch\'s pool' }, access: 'signed-in', body: z.strictObject({ branch: id, code: beneficiaryCode, kind: beneficiaryKind }), response: z.strictObject({ id }), errors: ['commitments.beneficiary-code-taken', 'commitments.unit-unknown'] }),
  endBeneficiary: endpoint({ method: 'POST', path: '/commitment-beneficiaries/:id/end', summary: { zh: '不再帮扶这个编号', en: 'End a code of the pool' }, access: 'signed-in', params: byId, body: nothing }),
  draftItem: endpoint({ method: 'POST', path: '/commitment-items', summary: { zh: '拟一条承诺', en: 'Draft an item' }, access: 'signed-in', body: letterOf, response: kept, errors: ['commitments.giving-is-never-a-target', 'commitments.holder-has-no-branch', 'commitments.beneficiary-is-a-code'] }),
  reviseItem: endpoint({ method: 'PATCH', path: '/commitment-items/:id', summary: { zh: '改一条承诺（公布以前）', en: 'Revise an item before publication' }, access: 'signed-in', params: byId, body: z.strictObject({ version, ...z.object(itemFields).partial().shape }), response: kept, errors: ['commitments.item-is-in-review', 'commitments.published-item-changes-through-review', 'commitments.form-is-the-letters'] }),
  readGroupCheck: endpoint({ method: 'GET', path: '/commitment-checks', summary: { zh: '小组的一个月：逐条看进展', en: 'A group\'s month, item by item' }, access: 'signed-in', query: z.strictObject({ unit: id.optional(), month }), response: groupCheck }),
  recordCheck: endpoint({ method: 'POST', path: '/commitment-checks', summary: { zh: '记小组月检查', en: 'Record the group\'s monthly check' }, access: 'signed-in', body: z.strictObject({ unit: id, month, marks: z.array(z.strictObject({ item: id, mark, word: text(30, 0).optional() })).min(1).max(300) }), response: z.strictObject({ marked: z.int() }), errors: ['commitments.month-has-not-begun', 'commitments.item-is-not-checked-here', 'commitments.blocked-says-why'] }),
  showWeakness: endpoint({ method: 'POST', path: '/commitment-items/:id/help', summary: { zh: '提醒本人和小组长：这一条偏慢', en: 'Show the holder and the group leader that an item is behind' }, access: 'signed-in', params: byId, body: z.strictObject({ blocker: text(60) }), response: z.strictObject({ id }), errors: ['commitments.only-running-items-are-helped', 'commitments.help-is-under-way'] }),
  answerWeakness: endpoint({ method: 'POST', path: '/commitment-help/:id/answer', summary: { zh: '本人说卡在哪', en: 'The holder says what blocks it' }, access: 'signed-in', params: byId, body: z.strictObject({ answer: text(120) }), errors: ['commitments.help-is-closed'] }),
  planHelp: endpoint({ method: 'POST', path: '/commitment-help/:id/plan', summary: { zh: '安排谁来帮、做哪一步、何时回看', en: 'Plan who helps, with which step, and when to look again' }, access: 'signed-in', params: byId, body: z.strictObject({ helper: id, step: text(120), due: day, lookAgainOn: day }), errors: ['commitments.help-is-closed', 'commitments.help-is-planned-ahead'] }),
  lookAgain: endpoint({ method: 'POST', path: '/commitment-help/:id/second-look', summary: { zh: '回看', en: 'Look again' }, access: 'signed-in', params: byId, body: z.strictObject({ result: helpResult, word: text(60, 0).optional() }), errors: ['commitments.nothing-planned-to-look-at', 'commitments.help-is-closed'] }),
  recordSupportTalk: endpoint({ method: 'POST', path: '/commitment-help/:id/support-talk', summary: { zh: '记帮促谈话已谈（只记日期）', en: 'Record that a support talk was held (its day only)' }, access: 'signed-in', params: byId, body: z.strictObject({ heldOn: day }), errors: ['commitments.meeting-in-the-future'] }),
  readSummary: endpoint({ method: 'GET', path: '/commitment-summaries', summary: { zh: '季度小结：按记录起草', en: 'A quarter\'s summary, drafted from records' }, access: 'signed-in', query: z.strictObject({ branch: id.optional(), year: z.coerce.number().int().min(2000).max(2199), quarter: z.coerce.number().int().min(1).max(4) }), response: quarterSummary }),
  saveSummary: endpoint({ method: 'POST', path: '/commitment-summaries', summary: { zh: '存季度小结', en: 'Keep a quarter\'s summary' }, access: 'signed-in', body: z.strictObject({ branch: id, year: z.int().min(2000).max(2199), quarter: z.int().min(1).max(4), text: text(2000), version: z.int().min(0).max(100_000) }), response: z.strictObject({ version }) }),
  commentItem: endpoint({ method: 'POST', path: '/commitment-items/:id/comments', summary: { zh: '附言', en: 'Comment' }, access: 'signed-in', params: byId, body: z.strictObject({ comment: text(300) }) }),
  reviewItem: endpoint({ method: 'POST', path: '/commitment-items/:id/group-review', summary: { zh: '小组转交或退回', en: 'The group forwards or returns' }, access: 'signed-in', params: byId, body: groupReview, response: z.strictObject({ version }), errors: ['commitments.item-is-not-before-the-group', 'commitments.return-needs-a-reason'] }),
  decideItem: endpoint({ method: 'POST', path: '/commitment-items/:id/branch-decision', summary: { zh: '记支部大会对一条的决定', en: 'Record the branch\'s decision on an item' }, access: 'signed-in', params: byId, body: branchDecision, response: z.strictObject({ version }), errors: ['commitments.item-is-not-before-the-branch', 'commitments.return-needs-a-reason'] }),
  recordProgress: endpoint({ method: 'POST', path: '/commitment-items/:id/progress', summary: { zh: '记一次进展', en: 'Log progress' }, access: 'signed-in', params: byId, body: z.strictObject({ date: day, quantity: amount, note: text(300, 0).optional(), helpedPeople: count.optional(), helpedStudents: count.optional(), money: amount.optional(), goods: amount.optional(), lateReason: text(200).optional(), draft }), response: z.strictObject({ id, done: z.string() }), errors: ['commitments.progress-only-after-publication'] }),
  correctProgress: endpoint({ method: 'POST', path: '/commitment-progress/:id/correction', summary: { zh: '更正一次进展（冲销后重记）', en: 'Correct an entry (reverse, enter anew)' }, access: 'signed-in', params: byId, body: z.strictObject({ quantity: amount, reason: text(200) }), response: z.strictObject({ id, done: z.string() }), errors: ['commitments.progress-corrected-already'] }),
  proposeChange: endpoint({ method: 'POST', path: '/commitment-items/:id/changes', summary: { zh: '提出变更（公布以后）', en: 'Propose a change after publication' }, access: 'signed-in', params: byId, body: z.strictObject({ version, ...z.object(words).partial().shape, reason: text(200) }), response: z.strictObject({ id, hints: kept.shape.hints }), errors: ['commitments.only-published-items-change-through-review', 'commitments.change-is-pending'] }),
  withdrawItem: endpoint({ method: 'POST', path: '/commitment-items/:id/withdrawal', summary: { zh: '撤回一条承诺（公布以前）', en: 'Withdraw an item before publication' }, access: 'signed-in', params: byId, body: withdrawal, response: z.strictObject({ version }), errors: ['commitments.published-item-is-withdrawn-through-review', 'commitments.item-is-withdrawn'] }),
  proposeWithdrawal: endpoint({ method: 'POST', path: '/commitment-items/:id/withdrawal-proposals', summary: { zh: '提出撤回（公布以后）', en: 'Propose to withdraw a published item' }, access: 'signed-in', params: byId, body: withdrawal, response: z.strictObject({ id }), errors: ['commitments.only-published-items-change-through-review', 'commitments.change-is-pending', 'commitments.item-is-withdrawn'] }),
  reviewChange: endpoint({ method: 'POST', path: '/commitment-changes/:id/group-review', summary: { zh: '小组转交或退回变更', en: 'The group forwards or returns a change' }, access: 'signed-in', params: byId, body: groupReview, errors: ['commitments.change-is-closed'] }),
  decideChange: endpoint({ method: 'POST', path: '/commitment-changes/:id/branch-decision', summary: { zh: '记支部对变更的决定', en: 'Record the branch\'s decision on a change' }, access: 'signed-in', params: byId, body: branchDecision, errors: ['commitments.change-is-closed'] }),
  assessItem: endpoint({ method: 'POST', path: '/commitment-items/:id/assessment', summary: { zh: '评一条承诺', en: 'Judge an item' }, access: 'signed-in', params: byId, body: z.strictObject({ outcome, note: text(300, 0).optional() }), response: z.strictObject({ version }), errors: ['commitments.only-published-items-are-assessed'] }),
}
