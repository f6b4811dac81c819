import { describe, expect, it } from 'vitest'
import { auditCodes, auditFields, auditThing, idsIn } from './audit-words.ts'

const branch = '0199a1b2-0000-7000-8000-000000000001'
const li = '0199a1b2-0000-7000-8000-000000000002'
const unknown = '0199a1b2-0000-7000-8000-000000000003'
const names = new Map([[branch, '第二党支部'], [li, '李明']])
const words = { names, texts: { 'organisation.post.secretary': { zh: '书记', en: 'secretary' }, 'assessment.step.review': { zh: '复核', en: 'Review' }, 'assessment.step.scoring': { zh: '评分', en: 'Scoring' } } }
const said = (action: string, change: Record<string, unknown>) => auditFields(action, change, words).map(({ name, before, after }) => `${name.zh}：${before ? `${before.zh}→` : ''}${after.zh}`)

describe('the fields of an audited act', () => {
  it('show what stood there before and what stands there now', () => {
    expect(said('organisation.rename-unit', { from: '2026-07-01', was: '二支部', name: '第二党支部' })).toEqual(['起：2026-07-01', '名称：二支部→第二党支部'])
    expect(said('planning.correct-progress', { was: '3', quantity: '5' })).toEqual(['数量：3→5'])
    expect(said('assessment.move', { from: 'scoring', to: 'review' })).toEqual(['步骤：评分→复核'])
    expect(said('planning.pass-task', { from: branch, to: li })).toEqual(['由谁到谁：第二党支部→李明'])
  })
  it('name ids, and leave out what has no name: ids of other rooms and digests', () => {
    expect(said('organisation.appoint', { person: li, unit: branch, post: 'secretary' })).toEqual(['人员：李明', '组织：第二党支部', '职务：书记'])
    expect(said('branch-life.attach-file', { file: unknown, sm3: 'a'.repeat(64), bytes: 120 })).toEqual(['文件大小（字节）：120'])
    expect(said('access.assign-role', { role: 'auditor' })).toEqual(['岗位角色：审计管理员'])
  })
  it('say lists by name or by their number, truths as yes and no, and nothing for nothing', () => {
    expect(said('planning.change-goal', { changed: ['title', 'ends'], reason: null })).toEqual(['改动：标题、结束日期'])
    expect(said('assessment.publish', { results: { a: 'b'.repeat(64) }, raters: [{}, {}], uphold: true, late: false, words: [] })).toEqual(['结果：1 项', '评分人：2 项', '申诉成立：是', '补记：否'])
    expect(said('ledgers.define-register', { label: { zh: '走访', en: 'visits' } })).toEqual(['其他：走访'])
  })
})

describe('the program\'s own codes', () => {
  it('are kept from the words', () => {
    expect(said('planning.record-progress', { measure: 'released-on-time', quantity: '100', kind: 'practicalDeed' })).toEqual(['数量：100', '类别：实事承诺'])
    expect(auditCodes({ measure: 'released-on-time', quantity: '100', kind: 'practicalDeed', title: '走访' }, words)).toEqual(['measure released-on-time'])
    expect(auditThing(unknown, { duty: 'member-meeting' }, names)).toBe('')
  })
})

describe('the thing of an audited act', () => {
  it('is what the act names itself, else an account, a person or a unit', () => {
    expect(auditThing(unknown, { code: 'Y-03' }, names)).toBe('Y-03')
    expect(auditThing(branch, {}, names)).toBe('第二党支部')
    expect(auditThing(unknown, { person: li }, names)).toBe('李明')
    expect(auditThing(unknown, {}, names)).toBe('')
  })
  it('is looked for under every id of the row', () => {
    expect(idsIn({ record: unknown, unit_path: `/${branch}/`, change: { person: li, units: [branch], n: 3 } })).toEqual([unknown, branch, li, branch])
  })
})
