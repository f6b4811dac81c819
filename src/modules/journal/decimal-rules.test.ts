import { describe, expect, it } from 'vitest'
import { exactDecimal, isDecimal, negated } from './decimal-rules.ts'

describe('decimals', () => {
  it('are digits with at most one point', () => {
    for (const good of ['0', '12', '-0.50', '1'.repeat(60)]) expect(isDecimal(good), good).toBe(true)
    for (const bad of ['', '.5', '5.', '+1', '1e3', ' 1', '１', 'NaN', '1'.repeat(61)]) expect(isDecimal(bad), bad).toBe(false)
  })

  it('are written the shortest way', () => {
    expect(['007.50', '-0', '-0.0', '0.10', '100', '-2.500'].map(exactDecimal)).toEqual(['7.5', '0', '0', '0.1', '100', '-2.5'])
  })

  it('change their sign', () => {
    expect(['1', '-2.50', '0', '0.0'].map(negated)).toEqual(['-1', '2.5', '0', '0'])
  })
})
