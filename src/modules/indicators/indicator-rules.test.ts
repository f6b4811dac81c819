import { describe, expect, it } from 'vitest'
import { standardDutyCodes } from '../rhythms/index.ts'
import { builtInIndicators } from './built-in-indicators.ts'
import type { Indicator, IndicatorSource } from './indicator.ts'
import { indicatorFaults, kindsOf } from './indicator-rules.ts'

const word = { zh: '数', en: 'number' }
const define = (key: string, source: IndicatorSource): Indicator => ({ key, version: 1, label: word, definition: word, unit: word, counts: word, countsNot: word, source })
const counting = define('a', { facts: ['planning.goal-progress'], aggregate: 'count' })
const known = { kinds: new Set(['planning.goal-progress']), duties: new Set(['committeeMeeting']) }
const faults = (...indicators: Indicator[]) => indicatorFaults(indicators, known)

describe('indicatorFaults', () => {
  it('finds none in definitions that stand', () => {
    expect(faults(counting, define('d', { due: 'committeeMeeting' }), define('r', { ratio: { part: 'a', whole: 'd', times: 100, digits: 1 } }))).toEqual([])
  })

  it('reports names twice, unknown parts, kinds and duties', () => {
    expect(faults(counting, counting).map((fault) => fault.fault)).toEqual(['twice'])
    expect(faults(define('s', { sum: ['nowhere'] }))).toEqual([{ indicator: 's', fault: 'unknown-part', name: 'nowhere' }])
    expect(faults(define('k', { stock: ['planning.gone'] }))).toEqual([{ indicator: 'k', fault: 'unknown-kind', name: 'planning.gone' }])
    expect(faults(define('k', { due: 'dance' }))).toEqual([{ indicator: 'k', fault: 'unknown-duty', name: 'dance' }])
    expect(faults(define('k', { facts: [], aggregate: 'count' }))).toEqual([{ indicator: 'k', fault: 'no-facts', name: 'k' }])
  })

  it('reports circles, and ends on them', () => {
    const circle = [define('x', { sum: ['y'] }), define('y', { difference: ['z', 'a'] }), define('z', { sum: ['y'] }), counting]
    expect(faults(...circle).filter((fault) => fault.fault === 'circle').map((fault) => fault.indicator)).toEqual(['y', 'z'])
  })
})

describe('the built-in indicators', () => {
  it('use each other and the duties soundly', () => {
    const kinds = new Set(builtInIndicators.flatMap((indicator) => kindsOf(indicator.source)))
    expect(indicatorFaults(builtInIndicators, { kinds, duties: new Set(standardDutyCodes) })).toEqual([])
  })

  it('say in one sentence, in both languages, what they are', () => {
    for (const { key, definition } of builtInIndicators) {
      expect(definition.zh.match(/。/g), key).toHaveLength(1)
      expect(definition.zh.endsWith('。') && definition.en.endsWith('.'), key).toBe(true)
    }
  })

  it('never score growth, entries or penalties', () => {
    expect(builtInIndicators.filter(({ key, label }) => /growth|fine|case|entered/.test(key) || /增速|入库|罚|案件/.test(label.zh))).toEqual([])
  })
})
