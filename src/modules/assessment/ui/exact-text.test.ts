import { describe, expect, it } from 'vitest'
import { differenceOf, withDigits } from './exact-text.ts'

describe('withDigits', () => {
  it('shows exact results with the same decimals', () => {
    expect(['90', '320/9', '12.345', '-0.125', '-1/1000', '二'].map(text => withDigits(text, 2))).toEqual(['90.00', '35.56', '12.35', '-0.13', '0.00', '二'])
    expect(withDigits('2.5', 0)).toBe('3')
  })
})

describe('differenceOf', () => {
  it('is exact before it is shown', () => {
    expect(differenceOf('320/9', '40', 2)).toBe('-4.44')
    expect(differenceOf('0.1', '0.3', 1)).toBe('-0.2')
    expect(differenceOf('优秀', '1', 2)).toBeNull()
  })
})
