import { describe, expect, it } from 'vitest'
import { builtInIndicators } from '../indicators/index.ts'
import { halfYearTemplate } from './half-year-template.ts'
import { documentDate, figureText, halfYear, runsOf } from './template-rules.ts'

describe('a template', () => {
  it('is cut into words and figures, and nothing is lost', () => {
    expect(runsOf('应开{party:committee-meetings-due}次。')).toEqual([{ text: '应开' }, { side: 'party', indicator: 'committee-meetings-due' }, { text: '次。' }])
    expect(runsOf('没有数')).toEqual([{ text: '没有数' }])
    for (const { text } of halfYearTemplate) expect(runsOf(text).map((run) => ('text' in run ? run.text : `{${run.side}:${run.indicator}}`)).join('')).toBe(text)
  })
  it('names only indicators that exist', () => {
    const known = new Set(builtInIndicators.map(({ key }) => key))
    const named = halfYearTemplate.flatMap(({ text }) => runsOf(text).flatMap((run) => ('indicator' in run ? [run.indicator] : [])))
    expect(named.filter((key) => !known.has(key))).toEqual([])
    expect(halfYearTemplate).toHaveLength(5)
  })
})

describe('what stands in the sentence', () => {
  it.each([
    ['12', 'value', '次', '12'],
    ['94.6', 'value', '%', '94.6%'],
    ['-2', 'value', '项', '−2'],
    [null, 'na', '%', '（不适用）'],
    [null, 'missing', '次', '（缺数）'],
  ] as const)('%s %s', (value, state, unit, text) => expect(figureText(value, state, unit)).toBe(text))
  it('half-years and dates', () => {
    expect(halfYear(2026, 1)).toEqual({ from: '2026-01-01', to: '2026-06-30' })
    expect(halfYear(2026, 2)).toEqual({ from: '2026-07-01', to: '2026-12-31' })
    expect(documentDate('2026-07-08')).toBe('2026年7月8日')
  })
})
