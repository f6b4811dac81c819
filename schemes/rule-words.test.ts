import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadScheme } from '../src/cli/load-scheme.ts'
import { rulesInWords, type NamedRule, type RuleWords } from '../src/engine/index.ts'

function rulesOf(text: string): NamedRule[] {
  const { compiled, problems } = loadScheme(new TextEncoder().encode(text))
  expect(problems).toEqual([])
  return rulesInWords(compiled!)
}

const NAMES = `inputs:
  due: {type: number, title: {zh: 应开, en: due}, unit: {zh: 次, en: times}}
  held: {type: number, title: {zh: 实开, en: held}, unit: {zh: 次, en: times}}
  rate: {type: number, title: {zh: 比例, en: share}}
  good: {type: flag, title: {zh: 有创新, en: has an innovation}}
  level: {type: text, title: {zh: 级别, en: level}, choices: [市, 省]}
  prizes: {type: records, title: {zh: 获奖, en: prizes}, fields: {date: date, level: {type: text, choices: [市, 省]}, matter: text, points: number}}
  sheets: {type: ballots, title: {zh: 评分表, en: sheets}, items: [评价], choices: [好, 差], groups: [上级, 同级]}
`
const ruleOf = (body: string): NamedRule => rulesOf(`language: 1\nid: t\n${NAMES}outcomes:\n  x: ${body}\n`)[0]!

describe('a rule in words', () => {
  test.each([
    ['{from: 10, minus: [{per: 2, short: held, of: due}], floor: 0}', '从10分起，实开比应开每少1次扣2分，扣完为止', 'from 10 points, 2 points taken for each one by which held falls short of due, down to nothing'],
    ['{from: 10, minus: [{per: 0.5, over: held, of: due, step: 3, part: up}]}', '从10分起，实开超过应开的，每超3次扣0.5分，不足3次的按3次计', 'from 10 points, 0.5 points taken for each 3 times of held above due, parts of it counted as whole'],
    ['{per: 1, count: rate, step: 5%, part: whole, cap: 3}', '比例每5%得1分，不足5%的不计，最高3分', '1 point for each 5% of share, parts of it not counted, at most 3 points'],
    ['{formula: 40 * held / due, cap: 40, round: 1}', '按“40 × 实开 ÷ 应开”计，最高40分，四舍五入到1位小数', '40 × held ÷ due, at most 40 points, rounded half up to 1 decimal'],
    ['{formula: (held - due) * 2, floor: {at: 5, when: good}}', '按“（实开 − 应开） × 2”计，有创新的，最低5分', '(held − due) × 2, at least 5 points where has an innovation'],
    ['"min(held, due) + max(held, due, 3)"', '按“（实开、应开中较低的） + （实开、应开、3中最高的）”计', '(the lower of held and due) + (the highest of held and due and 3)'],
    ['"if(good, 3, 0)"', '按“有创新的，3；否则0”计', '3 if has an innovation, else 0'],
    ['{weigh: {日常: {weight: 60%, formula: held}, 评议: {weight: 40%, formula: due}}}', '日常 × 60% + 评议 × 40%', 'held × 60% + due × 40%'],
    ['{mean: [held, due], method: geometric, digits: 2}', '实开、应开的几何平均，保留2位小数', 'the geometric mean of held, due, to 2 decimals'],
    ['{pick: rate, bands: [{at_least: 90%, give: 5}, {at_least: 60%, below: 90%, give: 3}, {give: 0}]}', '按比例：不低于90%的，得5分；不低于60%、低于90%的，得3分；其余的，得0分', 'by share: at least 90%: 5 points; at least 60% and below 90%: 3 points; otherwise 0 points'],
    ['{pick: level, table: {市: 1, 省: 2}}', '按级别：市的，得1分；省的，得2分', 'by level: 市: 1 point; 省: 2 points'],
    ['{choose: [{when: due = 0, give: "not_applicable(\'没有应开\')"}, {when: not good, veto: true, basis: 办法第三条, give: 0}, {give: held}]}', '应开为0的，不适用（没有应开）；不是“有创新”的，得0分（一票否决）（依据：办法第三条）；其余的，实开', 'where due is 0: not applicable (没有应开); where not (has an innovation): 0 points (a veto) (by 办法第三条); otherwise held'],
    ['{each: prizes, where: "level = \'省\'", same: matter, give: points, by: year, take: sum, cap: 6}', '逐条看获奖，只算level为“省”的，每条points，matter相同的只计最高的一条，按年分组，合计，最高6分', 'one by one over prizes, those where level is "省", each points, of the same matter only the highest counts, by year, summed, at most 6 points'],
    ['{judge: sheets, points: {好: 100, 差: 50}, groups: {上级: 60%, 同级: 40%}, empty: reweigh, trim: 1, trim_from: 5}', '评分表：好计100分、差计50分；各组取平均，按上级60%、同级40%加权；一组满5张的，去掉1个最高、1个最低；没有交表的组不计，权重由其余各组分担', 'sheets: 好 counts 100 points, 差 counts 50 points; the mean of each group, weighed 上级 60%, 同级 40%; from 5 sheets on without the 1 highest and 1 lowest; a group without sheets is left out, its weight goes to the others'],
    ['{judge: sheets, points: {好: 100, 差: 50}, divide_by: all}', '评分表：好计100分、差计50分；取平均，弃权、无效的也算在内', 'sheets: 好 counts 100 points, 差 counts 50 points; the mean, blank and invalid ones counted in'],
    ['{type: number, rank: held, order: low_first, ties: dense, among: {where: good, self: out, minimum: 3}}', '在同类对象（有创新，不含自己，不足3个的不适用）中的名次，按实开从低到高排，并列的不占后面的名次', 'the place among the subjects of the same kind (where has an innovation, without itself, not applicable with fewer than 3), by held, lowest first, ties take up one place'],
    ['{type: number, across: held, take: mean}', '同类对象的实开平均', 'the mean of held over the subjects of the same kind'],
    ['{type: grade, seats: held, grades: [{grade: 优秀, share: 15%, at_least: 90}, {grade: 合格}], then: [rate], ties: up}', '同类对象按实开从高到低，相同的比比例定等次：优秀不超过15%（去尾），须不低于90；合格不限名额；末位并列的都上', 'grades of the subjects of the same kind by held, highest first, then by share: 优秀 up to 15% (cut off), from 90 on; 合格 without limit; those who tie for the last seat stay'],
  ])('%s', (body, zh, en) => {
    expect(ruleOf(body).sentence).toEqual({ zh, en })
  })

  test('parts are told below their sum, with marks, weights, sources and what all of them do in gaps said once', () => {
    const rule = ruleOf('{add: {甲: {formula: held, cap: 30, na: drop, source: 办法第一条}, 乙: {from: 20, minus: {迟到: {per: 1, count: due}}, floor: 0, na: drop, note: 口径一}}, na: full}')
    expect(rule).toMatchObject({ name: 'x', outcome: true, full: '50', sentence: { zh: '甲 + 乙' }, gaps: [{ zh: '不适用的，按满分计' }, { zh: '不适用的不计入，其余各项相应折算' }] })
    expect(rule.parts).toMatchObject([
      { title: { zh: '甲' }, full: '30', gaps: [], source: { zh: '办法第一条' }, parts: [] },
      { title: { zh: '乙' }, full: '20', gaps: [], note: { zh: '口径一' }, sentence: { zh: '从20分起，扣迟到，扣完为止' }, parts: [{ title: { zh: '迟到' }, sentence: { zh: '应开每1次扣1分' } }] },
    ])
    expect(rule.parts[1]?.parts[0]?.full).toBeUndefined()
    expect(ruleOf('{add: {甲: {formula: held, na: drop, cap: 1}, 乙: {formula: due, missing: 0, cap: 1}}}').parts.map(({ gaps }) => gaps[0]?.zh)).toEqual(['不适用的不计入，其余各项相应折算', '缺数的，按0分计'])
  })

  test('a weight and what a total of named results is worth', () => {
    const rules = rulesOf(`language: 1\nid: t\n${NAMES}outcomes:\n  a: {from: 60, minus: [held], floor: 0}\n  b: {from: 60, minus: [due], floor: 0}\n  x: {weigh: {甲: {weight: 50%, formula: a}, 乙: {weight: 50%, formula: b, note: 见下}}}\n`)
    expect(rules[2]).toMatchObject({ full: '60', parts: [{ weight: '50%', note: { zh: '见下' } }] })
  })

  const folder = new URL('.', import.meta.url)
  const files = ['rubrics/', 'language/', ''].flatMap((inner) => readdirSync(new URL(inner, folder)).filter((name) => name.endsWith('.yaml')).map((name) => inner + name))
  test.each(files)('every rule of %s has its sentence in both languages', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8').split('\n-----\n')[0]!
    const { compiled } = loadScheme(new TextEncoder().encode(text))
    expect(compiled).toBeDefined()
    const told = (rule: RuleWords): string[] => [rule.sentence.zh, rule.sentence.en, ...rule.gaps.flatMap(({ zh, en }) => [zh, en]), ...rule.parts.flatMap(told)]
    for (const words of rulesInWords(compiled!).flatMap(told)) {
      expect(words).not.toBe('')
      expect(words).not.toMatch(/undefined|NaN|\[object|\{\d\}/)
    }
  })
})
