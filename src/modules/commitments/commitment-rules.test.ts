import { describe, expect, test } from 'vitest'
import { isLate, makesGivingATarget, transition, wordHints, type Act, type State, type Wording } from './commitment-rules.ts'
import { letterChecks } from './letter-checks-rules.ts'

const states: State[] = ['drafted', 'submitted', 'groupReviewed', 'accepted', 'returned', 'published', 'fulfilling', 'assessed', 'withdrawn']
const acts: Act[] = ['revise', 'submit', 'forward', 'groupReturn', 'accept', 'branchReturn', 'publish', 'progress', 'assess', 'proposeChange', 'withdraw', 'acceptWithdrawal']
const item = (text: string, more: Partial<Wording> = {}): Wording => ({ text, kind: 'common', target: null, targetUnit: '', due: null, beneficiary: '', ...more })
const codes = (wording: Wording) => wordHints(wording).map(({ code }) => code)

describe('states', () => {
  test('whatever is done, an item is published only after the branch accepted it', () => {
    const seen = new Set<string>()
    const walk = (state: State, accepted: boolean): void => {
      if (seen.has(`${state} ${accepted}`)) return
      seen.add(`${state} ${accepted}`)
      if (state === 'published' || state === 'fulfilling' || state === 'assessed') expect(accepted).toBe(true)
      for (const act of acts) {
        const move = transition(state, act)
        if ('to' in move) walk(move.to, accepted || act === 'accept')
      }
    }
    walk('drafted', false)
    expect(seen.size).toBeGreaterThan(6)
  })
  test.each([
    ['accepted', 'revise', 'item-is-in-review'],
    ['fulfilling', 'revise', 'published-item-changes-through-review'],
    ['drafted', 'accept', 'item-is-not-before-the-branch'],
    ['drafted', 'publish', 'nothing-is-published-unreviewed'],
    ['accepted', 'progress', 'progress-only-after-publication'],
    ['assessed', 'assess', 'only-published-items-are-assessed'],
    ['assessed', 'proposeChange', 'only-published-items-change-through-review'],
    ['fulfilling', 'withdraw', 'published-item-is-withdrawn-through-review'],
    ['assessed', 'acceptWithdrawal', 'only-published-items-change-through-review'],
    ['accepted', 'acceptWithdrawal', 'only-published-items-change-through-review'],
    ['withdrawn', 'revise', 'item-is-withdrawn'],
    ['withdrawn', 'progress', 'item-is-withdrawn'],
  ] as const)('%s + %s → %s', (state, act, broken) => expect(transition(state, act)).toEqual({ broken }))
  test('every state has a way on, except the two last', () => {
    expect(states.filter((state) => acts.every((act) => 'broken' in transition(state, act)))).toEqual(['assessed', 'withdrawn'])
  })
})

describe('empty words', () => {
  test('the returned draft of the story lacks everything', () => expect(codes(item('进一步提高服务意识,努力做好本职工作'))).toEqual(['empty-phrase', 'no-one-named', 'no-amount', 'no-date']))
  test('its second draft lacks nothing', () => expect(codes(item('帮8家新纳入的小企业建好统计台账,手把手带首次填报,首次报表一次通过。', { kind: 'practicalDeed', due: '2026-10-31' }))).toEqual([]))
  test.each(['全年参加集中学习不少于32学时,10月底前完成1篇短文', '不向企业和基层明示、暗示填报数据;每季度党组会听取1次数据质量情况。', '不断提高业务水平,全年拿出4篇分析初稿'])('%s', (text) => expect(codes(item(text))).toEqual([]))
  test('a deed without anybody it helps', () => expect(codes(item('5月底前办4次小课堂', { kind: 'practicalDeed' }))).toEqual(['no-one-named']))
})

test('a blank of a template that is not filled in', () => expect(codes(item('帮＿＿家小企业建账，10月底前完成8家', { kind: 'practicalDeed' }))).toEqual(['blank-left']))

describe('giving', () => {
  test.each([item('向困难学生捐款 500 元'), item('全年献血400毫升'), item('助学', { target: '500', targetUnit: '元' })])('is never a target: %o', (wording) => expect(makesGivingATarget(wording)).toBe(true))
  test.each([item('组织一次捐书活动,自愿参加'), item('探望不少于10次', { target: '10', targetUnit: '次' })])('may be mentioned: %o', (wording) => expect(makesGivingATarget(wording)).toBe(false))
})

test('an item is late after its day until it is judged', () => {
  expect(isLate({ state: 'fulfilling', due: '2026-10-31' }, '2026-11-01')).toBe(true)
  expect(isLate({ state: 'fulfilling', due: '2026-10-31' }, '2026-10-31')).toBe(false)
  expect(isLate({ state: 'assessed', due: '2026-10-31' }, '2026-12-31')).toBe(false)
  expect(isLate({ state: 'fulfilling', due: null }, '2026-12-31')).toBe(false)
})

describe('a letter is read as a whole', () => {
  const post = { ...item('月报按时上报率100%,争创一流', { kind: 'post', due: '2026-12-31' }), number: 1, goal: null }
  const vague = { ...item('帮一帮大家', { kind: 'practicalDeed' }), number: 2, goal: null }
  const of = (code: string, items = [post, vague], exemption: string | null = null) => letterChecks(items, exemption).find((check) => check.code === code)
  test('a business goal is there', () => expect(of('business-goal')).toMatchObject({ kept: true, items: [1] }))
  test('the deed names nobody, has no amount and no date', () => {
    expect(of('deed')).toMatchObject({ kept: false, items: [2] })
    expect(of('amount-and-date')).toMatchObject({ kept: false, items: [2] })
  })
  test('on village duty no first-class goal is asked for', () => expect(of('business-goal', [vague], 'villageDuty')).toMatchObject({ kept: true, remark: true }))
  test('empty words are named by their item; more than three deeds are a remark', () => {
    const empty = { ...item('进一步提高服务意识，努力做好本职工作'), number: 3, goal: null }
    expect(of('words', [post, empty])).toMatchObject({ kept: false, items: [3] })
    expect(of('words', [post])).toMatchObject({ kept: true })
    expect(of('deeds-few', [vague, vague, vague, vague])).toMatchObject({ kept: false, remark: true })
    expect(of('deeds-few', [vague])).toBeUndefined()
  })
  test('naming the work served is a remark only', () => expect(of('serves')).toMatchObject({ kept: false, remark: true }))
})
