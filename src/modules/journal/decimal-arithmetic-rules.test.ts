import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isZero, ratioOf, sumOf } from './decimal-arithmetic-rules.ts'
import { negated } from './decimal-rules.ts'

describe('sumOf', () => {
  it('is exact where floating point is not', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.3')
    expect(sumOf(['1', '-0.25', '3.50'])).toBe('4.25')
    expect(sumOf([])).toBe('0')
  })

  it('is undone by the opposite', () => {
    const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(9_999)).map(([whole, part]) => `${whole}.${String(part).padStart(4, '0')}`)
    fc.assert(fc.property(fc.array(decimal), (values) => {
      expect(isZero(sumOf([...values, ...values.map(negated)]))).toBe(true)
    }))
  })
})

describe('ratioOf', () => {
  it('shows the stated digits, half away from zero', () => {
    expect(ratioOf('35', '37', 100, 1)).toBe('94.6')
    expect(ratioOf('94', '96', 100, 1)).toBe('97.9')
    expect(ratioOf('1', '8', 1, 2)).toBe('0.13')
    expect(ratioOf('-1', '8', 1, 2)).toBe('-0.13')
    expect(ratioOf('19', '20', 100, 1)).toBe('95.0')
    expect(ratioOf('0', '7', 100, 0)).toBe('0')
    expect(ratioOf('2.5', '0.5', 1, 0)).toBe('5')
  })

  it('of nothing does not exist', () => {
    expect(() => ratioOf('1', '0.0', 1, 1)).toThrow(RangeError)
  })
})
