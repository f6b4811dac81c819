import { describe, expect, test } from 'vitest'
import { addMonths, calendar, dayNumber, monthLength, monthsBetween, periodStart, periodsOf, readDay, writeDay } from './day.ts'
import { readNumber, writeNumber } from './number-text.ts'
import { compare, divide, greatest, least, less, negate, plus, power, ratio, times, tooLarge, whole } from './ratio.ts'
import { round, root } from './rounding.ts'
import { failure, isUnknown, meet, missing } from './value.ts'

describe('numbers as text', () => {
  test.each([['0', '0'], ['-0', '0'], ['007', '7'], ['0.50', '0.5'], ['.5', '0.5'], ['5.', '5'], ['+3', '3'], ['-12.340', '-12.34'], ['38.46%', '0.3846'], ['100%', '1'], ['50/3', '50/3'], ['-4/6', '-2/3'], ['6/4', '1.5'], ['1/8', '0.125'], ['1/25', '0.04'], ['3/40', '0.075'], ['1000000', '1000000'], ['0.0000001', '0.0000001']])('%s is read and written as %s', (source, written) => {
    expect(writeNumber(readNumber(source)!)).toBe(written)
  })
  test.each([[''], ['.'], ['%'], ['-'], ['1e3'], ['0x10'], ['1_000'], ['1,000'], ['one'], ['1/0'], ['1/-2'], ['1.2.3'], [' 1'], ['1 2'], ['NaN'], ['∞'], ['12'.repeat(600)]])('%s is no number', (source) => { expect(readNumber(source)).toBeUndefined() })
  test('a thousand digits are allowed', () => { expect(writeNumber(readNumber('9'.repeat(1000))!)).toBe('9'.repeat(1000)) })
})

describe('exact arithmetic', () => {
  const [third, half] = [ratio(1n, 3n), ratio(1n, 2n)]
  test('stays in lowest terms with a positive denominator', () => {
    expect(ratio(2n, -4n)).toEqual(ratio(-1n, 2n))
    expect(plus(third, half)).toEqual(ratio(5n, 6n))
    expect(plus(half, half)).toEqual(whole(1))
    expect(less(third, half)).toEqual(ratio(-1n, 6n))
    expect(times(third, whole(3))).toEqual(whole(1))
    expect(divide(third, half)).toEqual(ratio(2n, 3n))
    expect(divide(third, whole(0))).toBeUndefined()
    expect(negate(third)).toEqual(ratio(-1n, 3n))
    const large = ratio(10n ** 40n, 10n ** 39n * 3n)
    expect(large).toEqual(ratio(10n, 3n))
    expect(ratio(2n ** 80n, 2n ** 78n)).toEqual(whole(4))
  })
  test('compares across denominators', () => {
    expect(compare(third, half)).toBeLessThan(0)
    expect(compare(half, third)).toBeGreaterThan(0)
    expect(compare(half, ratio(2n, 4n))).toBe(0)
    expect(compare(whole(2), whole(1))).toBe(1)
    expect(compare(whole(1), whole(2))).toBe(-1)
    expect(compare(whole(-1), third)).toBeLessThan(0)
    expect(least(half, third)).toEqual(third)
    expect(greatest(half, third)).toEqual(half)
    expect(least(third, half)).toEqual(third)
    expect(greatest(third, half)).toEqual(half)
  })
  test('takes whole powers only', () => {
    expect(power(half, whole(3))).toEqual(ratio(1n, 8n))
    expect(power(half, whole(0))).toEqual(whole(1))
    expect(power(half, whole(-2))).toEqual(whole(4))
    expect(power(whole(-2), whole(-3))).toEqual(ratio(-1n, 8n))
    expect(power(whole(7), whole(5))).toEqual(whole(16807))
    expect(power(half, half)).toBeUndefined()
    expect(power(whole(0), whole(-1))).toBeUndefined()
    expect(power(whole(0), whole(2))).toEqual(whole(0))
    expect(power(whole(1), whole(10000))).toEqual(whole(1))
    expect(power(whole(1), whole(10001))).toBeUndefined()
    expect(power(whole(1), whole(-10001))).toBeUndefined()
    expect(power(whole(1), whole(-10000))).toEqual(whole(1))
    expect(tooLarge(power(whole(10), whole(1000))!)).toBe(true)
    expect(tooLarge(power(whole(10), whole(999))!)).toBe(false)
    expect(tooLarge(power(whole(9), whole(10000))!)).toBe(true)
  })
  test('knows what is too large', () => {
    const limit = 10n ** 1000n
    expect(tooLarge(whole(limit))).toBe(true)
    expect(tooLarge(whole(limit - 1n))).toBe(false)
    expect(tooLarge(whole(-limit))).toBe(true)
    expect(tooLarge(whole(1n - limit))).toBe(false)
    expect(tooLarge({ s: 'number', n: 1n, d: limit })).toBe(true)
    expect(tooLarge({ s: 'number', n: 1n, d: limit - 1n })).toBe(false)
  })
})

describe('rounding', () => {
  test.each([
    ['2.345', 2, 'half_up', '2.35'], ['-2.345', 2, 'half_up', '-2.35'], ['2.344', 2, 'half_up', '2.34'], ['2.345', 2, 'half_even', '2.34'], ['2.355', 2, 'half_even', '2.36'], ['2.3451', 2, 'half_even', '2.35'], ['2.3449', 2, 'half_even', '2.34'],
    ['2.341', 2, 'up', '2.35'], ['-2.341', 2, 'up', '-2.35'], ['2.349', 2, 'down', '2.34'], ['-2.349', 2, 'down', '-2.34'], ['2.341', 2, 'ceil', '2.35'], ['-2.349', 2, 'ceil', '-2.34'], ['2.349', 2, 'floor', '2.34'], ['-2.341', 2, 'floor', '-2.35'],
    ['2.34', 2, 'up', '2.34'], ['-2.34', 2, 'floor', '-2.34'], ['15', -1, 'half_up', '20'], ['-15', -1, 'half_up', '-20'], ['14', -1, 'half_up', '10'], ['1250', -2, 'half_even', '1200'], ['1/3', 0, 'half_up', '0'], ['2/3', 0, 'half_up', '1'], ['0', 2, 'up', '0'],
  ] as const)('%s to %i digits, %s, is %s', (x, digits, mode, result) => { expect(writeNumber(round(readNumber(x)!, digits, mode))).toBe(result) })
  test.each([['2', 2, 4, '1.4142'], ['8', 3, 2, '2'], ['0', 2, 2, '0'], ['1', 5, 3, '1'], ['5400', 2, 2, '73.48'], ['0.25', 2, 0, '1'], ['0.24', 2, 0, '0'], ['2.25', 2, 0, '2'], ['7', 1, 1, '7'], ['1/9', 2, 3, '0.333'], ['1000000', 3, 1, '100'], ['3', 2, 20, '1.73205080756887729353']])('the root of %s, degree %i, to %i digits is %s', (x, degree, digits, result) => {
    expect(writeNumber(root(readNumber(x)!, degree, digits))).toBe(result)
  })
})

describe('days', () => {
  test('are read only when they exist', () => {
    expect(readDay('1970-01-01')).toBe(0)
    expect(readDay('1969-12-31')).toBe(-1)
    expect(readDay('2000-02-29')).toBe(11016)
    for (const wrong of ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32', '2026-1-1', '26-01-01', '2026-01-01T00:00', '']) expect(readDay(wrong)).toBeUndefined()
    expect(readDay('2026-12-31')).toBe(readDay('2027-01-01')! - 1)
  })
  test('are written as they were read', () => {
    for (const day of ['1970-01-01', '2026-02-28', '2024-02-29', '2026-12-31', '2026-03-01', '1999-01-31', '0001-01-01', '2000-12-01', '2100-03-01']) expect(writeDay(readDay(day)!)).toBe(day)
    for (let day = -800; day < 800; day += 1) {
      const { year, month, day: dayOfMonth } = calendar(day)
      expect(dayNumber(year, month, dayOfMonth)).toBe(day)
    }
  })
  test('months have their lengths', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => monthLength(2026, month))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect([2000, 1900, 2024, 2100, 2400].map((year) => monthLength(year, 2))).toEqual([29, 28, 29, 28, 29])
  })
  test('months are added and counted', () => {
    const add = (day: string, count: number): string => writeDay(addMonths(readDay(day)!, count))
    expect(add('2026-01-31', 1)).toBe('2026-02-28')
    expect(add('2026-11-15', 3)).toBe('2027-02-15')
    expect(add('2026-01-15', -1)).toBe('2025-12-15')
    expect(add('2024-02-29', 12)).toBe('2025-02-28')
    expect(add('2026-05-31', -24)).toBe('2024-05-31')
    const between = (a: string, b: string): number => monthsBetween(readDay(a)!, readDay(b)!)
    expect(between('2026-01-15', '2026-02-14')).toBe(0)
    expect(between('2026-01-15', '2026-02-15')).toBe(1)
    expect(between('2026-02-15', '2026-01-15')).toBe(-1)
    expect(between('2025-12-01', '2026-11-30')).toBe(11)
    expect(between('2026-01-01', '2026-01-01')).toBe(0)
  })
  test('periods begin where the year begins', () => {
    const start = (day: string, unit: 'month' | 'quarter' | 'half' | 'year', month = 1, dayOfMonth = 1): string => writeDay(periodStart(readDay(day)!, unit, { month, day: dayOfMonth }))
    expect(start('2026-05-20', 'month')).toBe('2026-05-01')
    expect(start('2026-05-20', 'quarter')).toBe('2026-04-01')
    expect(start('2026-07-01', 'half')).toBe('2026-07-01')
    expect(start('2026-06-30', 'half')).toBe('2026-01-01')
    expect(start('2026-05-20', 'year')).toBe('2026-01-01')
    expect(start('2026-05-20', 'quarter', 12)).toBe('2026-03-01')
    expect(start('2026-11-30', 'year', 12)).toBe('2025-12-01')
    expect(start('2026-12-01', 'year', 12)).toBe('2026-12-01')
    expect(start('2026-05-14', 'month', 12, 15)).toBe('2026-04-15')
    const periods = periodsOf(readDay('2026-01-20')!, readDay('2026-04-01')!, 'month', { month: 1, day: 1 })
    expect(periods.map(writeDay)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'])
    expect(periodsOf(readDay('2025-12-01')!, readDay('2026-11-30')!, 'quarter', { month: 12, day: 1 }).map(writeDay)).toEqual(['2025-12-01', '2026-03-01', '2026-06-01', '2026-09-01'])
  })
})

describe('unknown values', () => {
  test('an error comes before missing, before not applicable, before none', () => {
    const [bad, lost, na, none] = [failure('x', 1), missing('a'), { s: 'na', reason: 'r' }, { s: 'none' }] as const
    expect(meet(undefined, none)).toBe(none)
    expect(meet(lost, bad)).toBe(bad)
    expect(meet(bad, lost)).toBe(bad)
    expect(meet(na, lost)).toBe(lost)
    expect(meet(lost, na)).toBe(lost)
    expect(meet(none, na)).toBe(na)
    expect(meet(bad, failure('y', 2))).toBe(bad)
    for (const value of [bad, lost, na, none]) expect(isUnknown(value)).toBe(true)
    expect(isUnknown(whole(1))).toBe(false)
  })
  test('names of what is missing are joined without repetition, twenty at most', () => {
    expect(meet(missing('a'), missing('b'))).toEqual({ s: 'missing', names: ['a', 'b'] })
    expect(meet(missing('a'), missing('a'))).toEqual({ s: 'missing', names: ['a'] })
    const many = Array.from({ length: 30 }, (_, i) => missing(`n${i}`)).reduce((a, b) => meet(a, b) as typeof a)
    expect(many.names).toEqual([...Array.from({ length: 20 }, (_, i) => `n${i}`), '…'])
  })
})
