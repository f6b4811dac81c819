import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintScheme } from '../src/engine/index.ts'
import type { Finding } from '../src/engine/index.ts'
import { loadScheme } from '../src/cli/load-scheme.ts'

function lint(body: string): Finding[] {
  const { scheme, problems } = loadScheme(new TextEncoder().encode(`language: 1\nid: t\n${body}\n`))
  expect(problems).toEqual([])
  return lintScheme(scheme, problems).findings
}
const codes = (body: string): string[] => lint(body).map((finding) => finding.code)

/** A scheme that scores one figure of this title. */
const scored = (title: string): string => `inputs: {a: {type: number, title: ${title}}}\noutcomes: {x: a}`
const number = 'inputs: {n: number}\n'
const town = 'subjects: {town: 乡镇}\ninputs: {n: number}\n'

/** For each code a scheme that gives exactly it, and a near neighbour that gives nothing. */
const CASES: Record<string, [level: 'forbidden' | 'advice', fault: string, neighbour: string]> = {
  endorsement: ['forbidden', scored('获领导批示'), scored('领导交办事项办结率')],
  publicity: ['forbidden', scored('信息采用篇数'), scored('信息一次审核通过率')],
  trace: ['forbidden', scored('学习笔记'), scored('学习笔记不作要求')],
  'check-in': ['forbidden', scored('扫码打卡次数'), scored('会议记录载明的出席人数')],
  'points-ranking': ['forbidden', 'subjects: {member: 党员}\ninputs: {n: number}\noutcomes: {x: {rank: n, order: high_first}}', `${town}outcomes: {x: {rank: n, order: high_first}}`],
  'online-time': ['forbidden', scored('平台在线时长'), scored('应学课程完成率')],
  likes: ['forbidden', scored('点赞数'), scored('服务对象满意度')],
  'forced-app': ['forbidden', scored('客户端安装率'), scored('来电接通率')],
  tracking: ['forbidden', scored('走访轨迹'), scored('走访户数')],
  giving: ['forbidden', scored('捐款金额'), scored('帮扶事项办结数')],
  'private-life': ['forbidden', scored('宗教信仰情况'), scored('家访次数')],
  'growth-target': ['forbidden', scored('规上工业增加值增速'), scored('规上工业数据上报及时率')],
  'entry-quota': ['forbidden', scored('新增规上企业数'), scored('规上企业名录核查覆盖率')],
  'penalty-quota': ['forbidden', scored('罚款金额'), scored('处罚案件整改率')],
  plaque: ['forbidden', scored('示范点授牌数'), scored('评估等次')],
  secondment: ['forbidden', scored('抽调下级人数'), scored('下沉一线服务天数')],
  'responsibility-letter': ['forbidden', scored('签订责任状'), scored('分工任务办结率')],
  'repeated-filling': ['forbidden', scored('填报份数'), scored('填报差错率')],
  'veto-without-basis': ['forbidden', 'inputs: {a: flag}\noutcomes: {x: {choose: [{when: a, give: 0, veto: true}, {give: 1}]}}', 'inputs: {a: flag}\noutcomes: {x: {choose: [{when: a, give: 0, veto: true, basis: 某条例第三条}, {give: 1}]}}'],
  'parts-do-not-add-up': ['advice', 'outcomes: {x: {add: [3, 4], max: 10}}', 'outcomes: {x: {add: [3, 7], max: 10}}'],
  'deductions-exceed-item': ['advice', 'inputs: {f: flag}\noutcomes: {x: {from: 4, minus: ["if(f, 3, 0)", "if(f, 2, 0)"]}}', 'inputs: {f: flag}\noutcomes: {x: {from: 4, minus: ["if(f, 2, 0)", "if(f, 2, 0)"]}}'],
  'no-floor': ['advice', `${number}outcomes: {x: {from: 4, minus: [{per: 1, count: n}]}}`, `${number}outcomes: {x: {from: 4, minus: [{per: 1, count: n}], floor: 0}}`],
  'due-exceeds-item': ['advice', `${number}outcomes: {x: {from: 5, minus: [{per: 0.5, short: n, of: 12}], floor: 0}}`, `${number}outcomes: {x: {from: 6, minus: [{per: 0.5, short: n, of: 12}], floor: 0}}`],
  'cap-above-item': ['advice', `${number}outcomes: {x: {from: 1.5, minus: [n], floor: 0, cap: 2}}`, `${number}outcomes: {x: {from: 1.5, minus: [n], floor: 0, cap: 1.5}}`],
  'total-above-maximum': ['advice', `total: 100\n${number}outcomes: {x: {add: [100, n]}}`, `total: 100\n${number}outcomes: {x: {add: [100, n], cap: 100}}`],
  'weights-do-not-add-up': ['advice', `${number}outcomes: {x: {weigh: [{weight: 50%, formula: n}, {weight: 40%, formula: n}]}}`, `${number}outcomes: {x: {weigh: [{weight: 50%, formula: n}, {weight: 50%, formula: n}]}}`],
  'sign-contradicts': ['advice', `${number}outcomes: {x: {from: 3, minus: [{per: -2, count: n}], floor: 0}}`, `${number}outcomes: {x: {from: 3, minus: [{per: 2, count: n}], floor: 0}}`],
  'unclear-part-step': ['advice', `${number}outcomes: {x: {from: 1, minus: [{per: 0.05, short: n, of: 20%, step: 1%}], floor: 0}}`, `${number}outcomes: {x: {from: 1, minus: [{per: 0.05, short: n, of: 20%, step: 1%, part: whole}], floor: 0}}`],
  'money-not-rounded': ['advice', `${number}outcomes: {x: {type: money, formula: n / 3}}`, `${number}outcomes: {x: {type: money, formula: n / 3, round: 2}}`],
  'band-gap': ['advice', `${number}outcomes: {x: {pick: n, bands: [{at_least: 97, grade: A}, {at_least: 90, at_most: 96, grade: B}, {below: 90, grade: C}]}}`, `${number}outcomes: {x: {pick: n, bands: [{at_least: 97, grade: A}, {at_least: 90, below: 97, grade: B}, {below: 90, grade: C}]}}`],
  'band-shared-end': ['advice', `${number}outcomes: {x: {pick: n, bands: [{at_least: 80, grade: A}, {at_most: 80, grade: B}]}}`, `${number}outcomes: {x: {pick: n, bands: [{above: 80, grade: A}, {at_most: 80, grade: B}]}}`],
  'band-overlap': ['advice', `${number}outcomes: {x: {pick: n, bands: [{at_least: 80, grade: A}, {below: 85, grade: B}]}}`, `${number}outcomes: {x: {pick: n, bands: [{at_least: 80, grade: A}, {below: 80, grade: B}]}}`],
  'missing-band': ['advice', `${number}outcomes: {x: {pick: n, bands: [{at_least: 80, below: 90, grade: A}, {at_least: 90, grade: B}]}}`, 'inputs: {n: {type: number, at_least: 80}}\noutcomes: {x: {pick: n, bands: [{at_least: 80, below: 90, grade: A}, {at_least: 90, grade: B}]}}'],
  'overlapping-counts': ['advice', `${number}outcomes: {x: {choose: [{when: n >= 2, give: 5}, {when: n >= 3, give: 0}, {give: 10}]}}`, `${number}outcomes: {x: {choose: [{when: n >= 3, give: 0}, {when: n >= 2, give: 5}, {give: 10}]}}`],
  'same-condition': ['advice', `${number}outcomes: {x: {choose: [{when: n = 2, give: 5}, {when: n = 2, give: 10}, {give: 0}]}}`, `${number}outcomes: {x: {choose: [{when: n = 2, give: 5}, {when: n = 3, give: 10}, {give: 0}]}}`],
  'mixed-list': ['advice', 'inputs: {t: text}\noutcomes: {x: {pick: t, table: {第1名: 10, 市级: 5}}}', 'inputs: {t: text}\noutcomes: {x: {pick: t, table: {省级: 10, 市级: 5}}}'],
  'threshold-and-quota': ['advice', `${number}outcomes: {g: {pick: n, bands: [{at_least: 80, grade: A}, {below: 80, grade: B}]}, x: {seats: n, grades: [{grade: A, share: 10%}, {grade: B}]}}`, `${number}outcomes: {g: {pick: n, bands: [{at_least: 80, grade: A}, {below: 80, grade: B}]}, x: {seats: n, start: g, grades: [{grade: A, share: 10%}, {grade: B}]}}`],
  'rank-direction': ['advice', `${town}outcomes: {x: {rank: n}}`, `${town}outcomes: {x: {rank: n, order: low_first}}`],
  'rank-of-score': ['advice', `${town}workings: {s: {add: [n, 1]}}\noutcomes: {x: {rank: s, order: high_first}}`, `${town}workings: {s: {add: [n, 1]}}\noutcomes: {x: {rank: s, order: high_first}, y: s}`],
  'roles-not-comparable': ['advice', `${number}outcomes: {x: {pick: tags.role, table: {委员: {formula: n, cap: 10}, 党员: {formula: n, cap: 8}}}}`, `${number}outcomes: {x: {pick: tags.role, table: {委员: {formula: n, cap: 10}, 党员: {formula: n * 2, cap: 10}}}}`],
  'empty-group': ['advice', 'inputs: {b: {type: ballots, items: [总], groups: [上, 下]}}\noutcomes: {x: {judge: b, groups: {上: 50%, 下: 50%}}}', 'inputs: {b: {type: ballots, items: [总], groups: [上, 下]}}\noutcomes: {x: {judge: b, groups: {上: 50%, 下: 50%}, empty: stop}}'],
  'unused-input': ['advice', 'inputs: {n: number, m: number}\noutcomes: {x: n}', 'inputs: {n: number, m: {type: number, optional: true}}\noutcomes: {x: n}'],
  'indicator-budget': ['advice', 'burden: {indicators: 1}\ninputs: {n: number, m: number}\noutcomes: {x: n + m}', 'burden: {indicators: 2}\ninputs: {n: number, m: number}\noutcomes: {x: n + m}'],
}

describe.each(Object.entries(CASES))('%s', (code, [level, fault, neighbour]) => {
  test('is found, alone, with its place, reason, source and fix in both languages', () => {
    const findings = lint(fault)
    expect(findings.map((finding) => finding.code)).toEqual([code])
    const [finding] = findings
    expect(finding).toMatchObject({ level, path: expect.stringMatching(/./) as string })
    expect(finding!.line).toBeGreaterThan(0)
    expect(finding!.column).toBeGreaterThan(0)
    for (const text of [finding!.message, finding!.reason, finding!.source, finding!.fix]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u)
      expect(text.en).toMatch(/[a-z]/)
    }
  })

  test('is not seen in what only looks like it', () => { expect(codes(neighbour)).toEqual([]) })
})

test('every code that the language document names has its case, and the other way round', () => {
  const text = readFileSync(new URL('../docs/scheme-language.md', import.meta.url), 'utf8')
  const section = text.slice(text.indexOf('## 11.'), text.indexOf('## 12.'))
  const named = (level: string): string[] => [...new RegExp(`^- ${level}: (.*)$`, 'm').exec(section)![1]!.matchAll(/`([\w-]+)`/g)].map((code) => code[1]!)
  const cases = (level: string): string[] => Object.entries(CASES).filter(([, [own]]) => own === level).map(([code]) => code)
  for (const level of ['forbidden', 'advice']) expect(cases(level).sort()).toEqual(named(level).sort())
})

describe('the same fault elsewhere', () => {
  test.each<[string, string, string]>([
    ['in the name of an input', 'inputs: {fines_issued: number}\noutcomes: {x: fines_issued}', 'penalty-quota'],
    ['in a hyphenated name', 'inputs: {gdp-growth: number}\noutcomes: {x: gdp-growth}', 'growth-target'],
    ['in the name of a part', `${number}outcomes: {x: {add: {点赞: n}}}`, 'likes'],
    ['in the title of a case', `${number}outcomes: {x: {choose: [{when: n > 1, title: 捐款, give: 1}, {give: 0}]}}`, 'giving'],
    ['in a row of a table', 'inputs: {t: text}\noutcomes: {x: {pick: t, table: {打卡: 1, 其他: 0}}}', 'check-in'],
    ['in a field of records', 'inputs: {r: {type: records, fields: {转发: number}}}\noutcomes: {x: {each: r, give: 转发}}', 'likes'],
    ['gaps between cases', `${number}outcomes: {x: {choose: [{when: n >= 97, grade: A}, {when: n >= 90 and n <= 96, grade: B}, {grade: C}]}}`, 'band-gap'],
    ['repeated bands', `${number}outcomes: {x: {pick: n, bands: [{at_least: 8, give: 1}, {at_least: 8, give: 2}, {give: 0}]}}`, 'same-condition'],
    ['ranks and levels in one key', 'inputs: {t: text}\noutcomes: {x: {pick: t, table: {全省、市第1名: 10, 其他: 0}}}', 'mixed-list'],
    ['groups whose weights do not add up', 'inputs: {b: {type: ballots, items: [总], groups: [上, 下]}}\noutcomes: {x: {judge: b, groups: {上: 50%, 下: 40%}, empty: stop}}', 'weights-do-not-add-up'],
    ['an empty group that counts 0', 'inputs: {b: {type: ballots, items: [总], groups: [上, 下]}}\noutcomes: {x: {judge: b, groups: {上: 50%, 下: 50%}, empty: zero}}', 'empty-group'],
    ['a bonus without a limit', `${number}outcomes: {x: {add: [90, n], max: 100}}`, 'total-above-maximum'],
    ['parts below the stated total', 'total: 100\ninputs: {n: {type: number, at_most: 30}}\noutcomes: {x: {add: [60, n]}}', 'parts-do-not-add-up'],
    ['parts above the stated total', 'total: 100\ninputs: {n: {type: number, at_most: 50}}\noutcomes: {x: {add: [60, n]}}', 'total-above-maximum'],
    ['a deduction that is added', `${number}outcomes: {x: {add: {基础: n, 扣分: {per: 2, count: n}}}}`, 'sign-contradicts'],
    ['a veto by its title', 'inputs: {a: flag}\noutcomes: {x: {choose: [{when: a, title: 一票否决, give: 0}, {give: 1}]}}', 'veto-without-basis'],
  ])('%s', (_, fault, code) => { expect(codes(fault)).toEqual([code]) })

  test.each([['及时率'], ['一次通过率'], ['企业核查覆盖率'], ['受到行政处罚'], ['问题整改率'], ['不以打卡为依据'], ['服务对象满意度']])('leaves %s alone', (title) => { expect(codes(scored(title))).toEqual([]) })

  test('does not take a field of records for the kind of subject', () => {
    expect(codes('inputs: {r: {type: records, fields: {kind: text}}}\noutcomes: {x: {each: r, give: {pick: kind, table: {甲: 1, 乙: 2}, otherwise: 0}}}')).toEqual([])
  })

  test('knows the most that an if between numbers can give', () => {
    expect(codes('inputs: {f: flag}\noutcomes: {x: {add: [6, "if(f, 4, 0)"], max: 10}}')).toEqual([])
  })

  test('does not see a gap between whole numbers', () => {
    expect(codes('inputs: {n: {type: number, whole: true}}\noutcomes: {x: {pick: n, bands: [{at_most: 1, give: 1}, {at_least: 2, at_most: 3, give: 2}, {at_least: 4, give: 3}]}}')).toEqual([])
  })
})

test('what is asked of people is summed up: what fills itself, what is written by hand, the hours', () => {
  const { scheme } = loadScheme(new TextEncoder().encode('language: 1\nid: t\ninputs: {n: {type: number, source: indicator, at_most: 60}, m: {type: number, at_most: 40}}\noutcomes: {a: n, b: m}\n'))
  expect(lintScheme(scheme, []).summary).toEqual({ indicators: 2, budget: 20, automatic: 1, byHand: ['m'], automaticPoints: '60', allPoints: '100', hoursPerSubject: '0.5' })
})
