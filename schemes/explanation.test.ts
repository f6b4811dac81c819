import { describe, expect, test } from 'vitest'
import { explain, takeFacts } from '../src/engine/index.ts'
import type { Explanation } from '../src/engine/index.ts'
import { loadScheme } from '../src/cli/load-scheme.ts'

function told(body: string, inputs: Record<string, unknown>): Record<string, Explanation> {
  const { compiled, problems } = loadScheme(new TextEncoder().encode(`language: 1\nid: t\n${body}`))
  expect(problems).toEqual([])
  const { facts, problems: wrong } = takeFacts(compiled!, { subjects: [{ id: 's', inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, { value }])) }, { id: 'other', inputs: {} }] })
  expect(wrong).toEqual([])
  return explain(compiled!, facts, 's')
}

const MEETINGS = `inputs:
  due: {type: number, title: {zh: 应开, en: due}, unit: {zh: 次, en: times}}
  held: {type: number, title: {zh: 实开, en: held}, unit: {zh: 次, en: times}}
outcomes:
  x: {from: 10, minus: [{per: 2, short: held, of: due}], floor: 0}
`

describe('the sentences that a careful person would write', () => {
  test('a shortfall', () => {
    expect(told(MEETINGS, { due: 12, held: 11 }).x!.sentence).toEqual({ zh: '应开12次,实开11次,少1次 × 2分 = 扣2分;得8分', en: 'due 12 times, held 11 times, short by 1 times × 2 points = 2 points taken; makes 8 points' })
    expect(told(MEETINGS, { due: 12, held: 12 }).x!.sentence.zh).toBe('应开12次,实开12次,已够,不扣分;得10分')
    expect(told(MEETINGS, { due: 12, held: 2 }).x!.sentence.zh).toBe('应开12次,实开2次,少10次 × 2分 = 扣20分,扣完为止,得0分')
    expect(told(MEETINGS, { due: 12 }).x!.sentence.zh).toContain('缺held')
  })

  test.each([
    ['outcomes: {x: {formula: a + b, title: 合计}}', { a: 2, b: '0.5' }, '甲2 + 乙0.5 = 2.5分'],
    ['outcomes: {x: {add: {基础: a, 加分: {formula: b, cap: 3}}}}', { a: 60, b: 14 }, '基础60 + 加分3 = 63分'],
    ['outcomes: {x: {formula: b, cap: 3}}', { a: 60, b: 14 }, '乙14分;不超过3,得3分'],
    ['outcomes: {x: {formula: a / b, round: 2}}', { a: 1, b: 3 }, '甲1 ÷ 乙3 = 1/3(≈0.3333)分;四舍五入到2位小数,得0.33分'],
    ['outcomes: {x: {weigh: {日常: {weight: 60%, formula: a}, 评议: {weight: 40%, formula: b}}}}', { a: 90, b: 80 }, '日常90 × 60% + 评议80 × 40% = 86分'],
    ['outcomes: {x: {mean: [a, b]}}', { a: 90, b: 80 }, '(甲90 + 乙80) ÷ 2 = 85分'],
    ['outcomes: {x: {mean: [a, b], method: geometric, digits: 1}}', { a: 4, b: 9 }, '(4 × 9)的2次方根,保留1位 = 6分'],
    ['outcomes: {x: {pick: a, bands: [{at_least: 90, grade: 优秀}, {below: 90, grade: 合格}]}}', { a: 95, b: 0 }, '甲95,在“≥90”档:优秀'],
    ['outcomes: {x: {pick: a, bands: [{at_least: 90, grade: 优秀}]}}', { a: 5, b: 0 }, '甲5,不在任何一档:无'],
    ['outcomes: {x: {choose: [{when: a > b and b >= 0, give: 5}, {give: 1}]}}', { a: 2, b: 1 }, '甲2 > 乙1且乙1 ≥ 0,5分'],
    ['outcomes: {x: {choose: [{when: a > b, give: 5}, {give: 1}]}}', { a: 0, b: 1 }, '1分'],
    ['outcomes: {x: {from: 10, minus: {迟到: {per: 0.5, count: a, unit: 次}, 纪律: b}}}', { a: 3, b: 1 }, '10 − 迟到1.5 − 纪律1 = 7.5分'],
    ['outcomes: {x: {per: 0.5, over: a, of: b}}', { a: 41.5, b: 40 }, '甲41.5,界限乙40,超1.5 × 0.5分 = 0.75分'],
    ['outcomes: {x: {per: 10, count: a, step: 100, part: up, unit: 字}}', { a: 250, b: 0 }, '甲250字,每100字为一档计3档(不足一档按一档) × 10分 = 30分'],
    ['outcomes: {x: {type: money, formula: a * 1.5, round: 2}}', { a: 3, b: 0 }, '甲3 × 1.5 = 4.5元'],
    ['outcomes: {x: {formula: "if(a > 1, a * 2, b)"}}', { a: 3, b: 0 }, '甲3 × 2 = 6分'],
    ['outcomes: {x: {formula: a / b}}', { a: 3, b: 0 }, '甲3 ÷ 乙0 = 算不出(division-by-zero,第4行)'],
    ['outcomes: {x: {formula: a, missing: 0}}', { b: 0 }, '甲缺a;缺数按规定,得0分'],
  ])('%s', (body, inputs, sentence) => {
    expect(told(`inputs: {a: {type: number, title: 甲}, b: {type: number, title: 乙}}\n${body}\n`, inputs).x!.sentence.zh).toBe(sentence)
  })
})
