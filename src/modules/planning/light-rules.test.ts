import { describe, expect, test } from 'vitest'
import { percentOf } from './decimal.ts'
import { lightOf, measureValues, type Measure } from './light-rules.ts'

const checked: Measure = { key: 'enterprises-checked', label: '核查企业', unit: '家', target: '100', comparison: 'atLeast', gathers: 'sum' }
const found: Measure = { key: 'problems-found', label: '发现问题', unit: '个', target: '0', comparison: 'atLeast', gathers: 'sum' }
const closed: Measure = { ...found, key: 'problems-closed-on-time' }
const rate: Measure = { key: 'closed-rate', label: '整改率', unit: '%', target: '95', comparison: 'atLeast', gathers: 'ratio', part: 'problems-closed-on-time', whole: 'problems-found' }
const k4 = { starts: '2026-03-01', ends: '2026-11-30', measures: [checked, found, closed, rate] }
const light = (sums: Record<string, string>, today: string, goal: { starts: string; ends: string; measures: Measure[] } = k4) => lightOf(goal, measureValues(goal.measures, new Map(Object.entries(sums))), today)

test('35 of 37 is 94.6 %', () => expect(percentOf('35', '37')).toBe('94.6'))
test('of nothing there is no share', () => expect(percentOf('0', '0')).toBeNull())

describe('the light of K4', () => {
  test('before it starts', () => expect(light({}, '2026-02-28').light).toBe('notStarted'))
  test('56 of 100 in July is on track', () => expect(light({ 'enterprises-checked': '56' }, '2026-07-08').light).toBe('onTrack'))
  test('30 of 100 in July is behind', () => expect(light({ 'enterprises-checked': '30' }, '2026-07-08')).toEqual({ light: 'late', reasons: [{ measure: 'enterprises-checked', why: 'behind' }] }))
  test('at the end of the year 108 checked and 94.6 % closed is late, because of the rate alone', () => {
    expect(light({ 'enterprises-checked': '108', 'problems-found': '37', 'problems-closed-on-time': '35' }, '2026-12-31')).toEqual({ light: 'late', reasons: [{ measure: 'closed-rate', why: 'standard-missed' }] })
  })
  test('99 checked when it has ended is overdue', () => expect(light({ 'enterprises-checked': '99', 'problems-found': '37', 'problems-closed-on-time': '37' }, '2026-12-31').light).toBe('overdue'))
})

describe('other kinds of measure', () => {
  const goal = (measure: Measure) => ({ starts: '2026-01-01', ends: '2026-12-31', measures: [measure] })
  const errata: Measure = { key: 'errata', label: '勘误', unit: '次', target: '0', comparison: 'atMost', gathers: 'sum' }
  const onTime: Measure = { key: 'on-time', label: '按时率', unit: '%', target: '100', comparison: 'atLeast', gathers: 'level' }
  test('a ceiling with nothing against it is kept', () => expect(light({}, '2026-12-31', goal(errata)).light).toBe('onTrack'))
  test('a broken ceiling is late', () => expect(light({ errata: '1' }, '2026-12-31', goal(errata)).light).toBe('late'))
  test('a rate nobody stated is no fault before the end', () => expect(light({}, '2026-06-30', goal(onTime)).light).toBe('onTrack'))
  test('a rate nobody stated is unknown at the end', () => expect(light({}, '2026-12-31', goal(onTime)).reasons).toEqual([{ measure: 'on-time', why: 'no-value' }]))
  test('a missed rate is late, not overdue', () => expect(light({ 'on-time': '98.7' }, '2026-12-31', goal(onTime)).light).toBe('late'))
})
