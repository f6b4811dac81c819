import { describe, expect, test } from 'vitest'
import { explain, parseFacts, takeFacts } from '../src/engine/index.ts'
import type { Explanation } from '../src/engine/index.ts'
import { loadScheme, loadTree } from '../src/cli/load-scheme.ts'

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

/** Every step of every subject as a line: whose, deeper steps further in, outcome, operator, what is said in both languages. */
function steps(text: string): string[] {
  const [scheme, given] = text.split('-----\n').map((part) => new TextEncoder().encode(part))
  const { compiled, problems } = loadScheme(scheme!)
  expect(problems).toEqual([])
  const read = parseFacts(compiled!, loadTree(given!, 'facts').tree!)
  expect(read.problems).toEqual([])
  const lines = (id: string, step: Explanation, depth: number): string[] => [`${id} ${'  '.repeat(depth)}${step.outcome ?? ''} [${step.operator}] ${step.sentence.zh} | ${step.sentence.en}`, ...step.parts.flatMap((part) => lines(id, part, depth + 1))]
  return read.facts.subjects.flatMap(({ id }) => Object.values(explain(compiled!, read.facts, id)).flatMap((step) => lines(id, step, 0)))
}

describe('what lists, votes and comparisons tell', () => {
  test.each<[name: string, text: string, told: string[]]>([
    ['lists: what was counted once, grouped, trimmed', `language: 1
id: t
inputs:
  r: {type: records, title: {zh: 信息, en: papers}, fields: {date: date, level: text, matter: text, p: number, ok: flag}}
  l: {type: numbers, title: {zh: 打分, en: marks}}
outcomes:
  same: {each: r, same: matter, give: p}
  same_sum: {each: r, same: matter, keep: sum, give: p}
  months: {each: r, by: month, give: p, group: 'min(total, 4)'}
  levels: {each: r, by: level, give: p, take: highest}
  trimmed: {each: l, take: mean, trim: 1, trim_from: 5}
  counted: {each: r, where: ok, take: count}
-----
facts: 1
period: {from: 2026-01-01, to: 2026-02-28}
subjects:
  - id: s
    inputs: {r: [{date: 2026-01-05, level: 市, matter: a, p: 3, ok: true}, {date: 2026-01-20, level: 省, matter: a, p: 5, ok: false}, {date: 2026-02-03, level: 市, matter: b, p: 2, ok: true}], l: [90, 80, 85, 99, 60]}
`, [
      's same [each] 信息2条,同一事项只计一次(1条不重复计),合计5 + 2 = 7分 | papers 2 item(s), each matter once (1 not counted again), sum 5 + 2 = 7 points',
      's   date 2026-01-20, level 省, matter a, p 5, ok false [formula] p 5分 | p 5 points',
      's   date 2026-02-03, level 市, matter b, p 2, ok true [formula] p 2分 | p 2 points',
      's same_sum [each] 信息2条,同一事项只计一次(1条不重复计),合计8 + 2 = 10分 | papers 2 item(s), each matter once (1 not counted again), sum 8 + 2 = 10 points',
      's   date 2026-01-05, level 市, matter a, p 3, ok true [each] date 2026-01-05, level 市, matter a, p 3, ok true:8分 | date 2026-01-05, level 市, matter a, p 3, ok true: 8 points',
      's   date 2026-02-03, level 市, matter b, p 2, ok true [each] date 2026-02-03, level 市, matter b, p 2, ok true:2分 | date 2026-02-03, level 市, matter b, p 2, ok true: 2 points',
      's months [each] 信息2组,合计4 + 2 = 6分 | papers 2 group(s), sum 4 + 2 = 6 points',
      's   2026-01-01 [formula] min(本组合计8, 4) = 4分 | min(sum of the group 8, 4) = 4 points',
      's   2026-02-01 [formula] min(本组合计2, 4) = 2分 | min(sum of the group 2, 4) = 2 points',
      's levels [each] 信息2组,取最高 = 5分 | papers 2 group(s), highest = 5 points',
      's   市 [each] 市:5分 | 市: 5 points',
      's   省 [each] 省:5分 | 省: 5 points',
      's trimmed [each] 打分5条,去掉1个最高、1个最低,平均 = 85分 | marks 5 item(s), without the 1 highest and lowest, mean = 85 points',
      's   90 [each] 90:90分 | 90: 90 points',
      's   80 [each] 80:80分 | 80: 80 points',
      's   85 [each] 85:85分 | 85: 85 points',
      's   99 [each] 99:99分 | 99: 99 points',
      's   60 [each] 60:60分 | 60: 60 points',
      's counted [each] 信息2条,计数2 | papers 2 item(s), count 2',
      's   date 2026-01-05, level 市, matter a, p 3, ok true [each] date 2026-01-05, level 市, matter a, p 3, ok true:1分 | date 2026-01-05, level 市, matter a, p 3, ok true: 1 points',
      's   date 2026-02-03, level 市, matter b, p 2, ok true [each] date 2026-02-03, level 市, matter b, p 2, ok true:1分 | date 2026-02-03, level 市, matter b, p 2, ok true: 1 points',
    ]],
    ['votes and ballots: how many, of which group, left out', `language: 1
id: t
inputs:
  v: {type: tally, title: {zh: 票, en: votes}, choices: [优, 良, 弃权]}
  b: {type: ballots, title: {zh: 测评, en: ballots}, items: [总], groups: [上, 同, 下]}
outcomes:
  votes: {judge: v, points: {优: 100, 良: 80}, blank: [弃权]}
  all: {judge: v, points: {优: 100, 良: 80}, blank: [弃权], divide_by: all}
  groups: {judge: b, groups: {上: 50%, 同: 30%, 下: 20%}, empty: reweigh, trim: 1, trim_from: 3}
  zero: {judge: b, groups: {上: 50%, 下: 50%}, empty: zero}
  plain: {judge: b, valid: 总 >= 70}
  best: {judge: b, take: highest}
  spread: {judge: b, divide_by: 10}
-----
facts: 1
subjects:
  - {id: s, inputs: {v: {优: 3, 良: 1, 弃权: 1}, b: [{rater: a, group: 上, values: {总: 90}}, {rater: b, group: 同, values: {总: 70}}, {rater: c, group: 同, values: {总: 80}}, {rater: d, group: 同, values: {总: 60}}]}}
`, [
      's votes [judge] 优3票、良1票:(100 × 3 + 80 × 1) ÷ 4 = 95分 | (100 × 3 + 80 × 1) ÷ 4 = 95 points',
      's all [judge] 优3票、良1票:(100 × 3 + 80 × 1) ÷ 5 = 76分 | (100 × 3 + 80 × 1) ÷ 5 = 76 points',
      's groups [judge] 上90 × 50% + 同70 × 30% + 下无人评(权重由其余各组按比例分担) = 82.5分 | 上 90 × 50% + 同 70 × 30% + 下: nobody, its weight goes to the others = 82.5 points',
      's   上 [judge] 上1票(90),均分90 | 上: 1 ballot(s) (90), mean 90',
      's   同 [judge] 同1票(70),去掉2个极值,均分70 | 同: 1 ballot(s) (70), 2 extremes left out, mean 70',
      's   下 [judge] 下0票(),均分— | 下: 0 ballot(s) (), mean —',
      's zero [judge] 上90 × 50% + 下无人评记0 = 45分 | 上 90 × 50% + 下: nobody, counted as 0 = 45 points',
      's   上 [judge] 上1票(90),均分90 | 上: 1 ballot(s) (90), mean 90',
      's   下 [judge] 下0票(),均分— | 下: 0 ballot(s) (), mean —',
      's plain [judge] 3票(90, 70, 80)(1张不计)平均 = 80分 | mean of 3 ballot(s) (90, 70, 80) (1 not counted) = 80 points',
      's best [judge] 4票(90, 70, 80, 60)最高 = 90分 | highest of 4 ballot(s) (90, 70, 80, 60) = 90 points',
      's spread [judge] 4票(90, 70, 80, 60)合计 ÷ 10 = 30分 | sum ÷ 10 of 4 ballot(s) (90, 70, 80, 60) = 30 points',
    ]],
    ['places, sets and seats: among how many, what was full', `language: 1
id: t
inputs: {n: {type: number, title: {zh: 得分, en: points}}, g: {type: text, choices: [A, B]}}
outcomes:
  place: {rank: n, order: high_first}
  last: {rank: n, order: high_first, from: bottom}
  top: {across: n, take: highest}
  others: {across: n, take: mean, among: {self: out}}
  grade: {seats: n, start: g, grades: [{grade: A, count: 1}, {grade: B, count: 1}, {grade: C}]}
  none: {seats: n, cascade: false, grades: [{grade: A, count: 1}]}
-----
facts: 1
subjects: [{id: a, inputs: {n: 9, g: A}}, {id: b, inputs: {n: 8, g: A}}, {id: c, inputs: {n: 7, g: A}}]
`, [
      'a place [rank] 得分9,在3个对象中排第1名 | points 9: place 1 of 3',
      'a last [rank] 得分9,在3个对象中排倒数第3名 | points 9: place 3 from the bottom of 3',
      'a top [across] 3个对象的得分最高 = 9分 | highest of points over 3 subject(s) = 9 points',
      'a others [across] 2个对象的得分平均 = 7.5分 | mean of points over 2 subject(s) = 7.5 points',
      'a grade [seats] 得分9排第1位,初定A,定为A | points 9, place 1: starts at A, stays A',
      'a none [seats] 得分9排第1位,定为A | points 9, place 1: stays A',
      'b place [rank] 得分8,在3个对象中排第2名 | points 8: place 2 of 3',
      'b last [rank] 得分8,在3个对象中排倒数第2名 | points 8: place 2 from the bottom of 3',
      'b top [across] 3个对象的得分最高 = 9分 | highest of points over 3 subject(s) = 9 points',
      'b others [across] 2个对象的得分平均 = 8分 | mean of points over 2 subject(s) = 8 points',
      'b grade [seats] 得分8排第2位,初定A,A名额1个已满,顺延为B | points 8, place 2: starts at A, the 1 seat(s) of A are taken, so B',
      'b none [seats] 无 | none',
      'c place [rank] 得分7,在3个对象中排第3名 | points 7: place 3 of 3',
      'c last [rank] 得分7,在3个对象中排倒数第1名 | points 7: place 1 from the bottom of 3',
      'c top [across] 3个对象的得分最高 = 9分 | highest of points over 3 subject(s) = 9 points',
      'c others [across] 2个对象的得分平均 = 8.5分 | mean of points over 2 subject(s) = 8.5 points',
      'c grade [seats] 得分7排第3位,初定A,A名额1个已满、B名额1个已满,顺延为C | points 7, place 3: starts at A, the 1 seat(s) of A are taken, the 1 seat(s) of B are taken, so C',
      'c none [seats] 无 | none',
    ]],
  ])('%s', (_, text, told) => { expect(steps(text)).toEqual(told) })
})
