import { describe, expect, it } from 'vitest'
import { builtInIndicators } from '../indicators/index.ts'
import { annualTemplate, gapSentences } from './annual-template.ts'
import { halfYearTemplate } from './half-year-template.ts'
import { countInWords, documentDate, figureText, halfYear, runsOf, spokenUnit } from './template-rules.ts'

describe('a template', () => {
  it('is cut into words and figures, and nothing is lost', () => {
    expect(runsOf('应开{party:committee-meetings-due}次。')).toEqual([{ text: '应开' }, { side: 'party', indicator: 'committee-meetings-due' }, { text: '次。' }])
    expect(runsOf('没有数')).toEqual([{ text: '没有数' }])
    for (const { text } of halfYearTemplate) expect(runsOf(text).map((run) => ('text' in run ? run.text : `{${run.side}:${run.indicator}}`)).join('')).toBe(text)
  })
  it('names only indicators that exist', () => {
    const known = new Set(builtInIndicators.map(({ key }) => key))
    const annual = [...annualTemplate.flatMap(({ sentences }) => sentences.map((sentence) => (typeof sentence === 'string' ? sentence : sentence.unlessZero))), ...gapSentences.map(({ text }) => text)]
    const named = [...halfYearTemplate.map(({ text }) => text), ...annual].flatMap((text) => runsOf(text).flatMap((run) => ('indicator' in run ? [run.indicator] : [])))
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
  it('counts in words, and units as they are spoken of', () => {
    expect(['0', '2', '3', '10', '12', '20', '22', '108', '（不适用）'].map(countInWords)).toEqual(['零', '两', '三', '十', '十二', '二十', '二十二', '108', '（不适用）'])
    expect(runsOf('{business:unlinked-goals|words}项')).toEqual([{ side: 'business', indicator: 'unlinked-goals', inWords: true }, { text: '项' }])
    expect([spokenUnit('第二党支部(专业统计支部)'), spokenUnit('第7党小组'), spokenUnit('市统计局机关党委')]).toEqual(['第二党支部', '第7小组', '市统计局机关党委'])
  })
  it('half-years and dates', () => {
    expect(halfYear(2026, 1)).toEqual({ from: '2026-01-01', to: '2026-06-30' })
    expect(halfYear(2026, 2)).toEqual({ from: '2026-07-01', to: '2026-12-31' })
    expect(documentDate('2026-07-08')).toBe('2026年7月8日')
  })
})
