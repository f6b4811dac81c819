import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../foundation/clock/day.ts'
import { inForce } from './duty-history-rules.ts'
import { periodOf, periodsEndingWithin } from './period-rules.ts'
import { standardDuties } from './standard-duties.ts'

describe('periods', () => {
  it('of a half-year: six months, two quarters, one half', () => {
    const within = (every: 'month' | 'quarter' | 'halfYear' | 'year') => periodsEndingWithin(every, '2026-01-01', '2026-06-30').length
    expect([within('month'), within('quarter'), within('halfYear'), within('year')]).toEqual([6, 2, 1, 0])
  })
  it('count in the stretch in which they end', () => {
    expect(periodsEndingWithin('month', '2026-01-31', '2026-02-27')).toEqual([{ from: '2026-01-01', to: '2026-01-31' }])
    expect(periodsEndingWithin('quarter', '2026-12-31', '2027-03-30')).toEqual([{ from: '2026-10-01', to: '2026-12-31' }])
  })
  it('tile the calendar: every day lies in exactly one, whatever the length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.constantFrom('month' as const, 'quarter' as const, 'halfYear' as const, 'year' as const), (offset, every) => {
        const day = addDays('1990-01-01', offset)
        const period = periodOf(every, day)
        expect(period.from <= day && day <= period.to).toBe(true)
        expect(periodOf(every, addDays(period.to, 1)).from).toBe(addDays(period.to, 1))
        expect(periodsEndingWithin(every, period.to, period.to)).toEqual([period])
        expect(daysBetween(period.from, period.to)).toBeGreaterThanOrEqual(27)
      }),
    )
  })
})

describe('a duty worded anew', () => {
  const [standard] = standardDuties
  it('is in force from its day on, and the old wording before', () => {
    if (!standard) throw new Error('no standard duty')
    const history = [standard, { ...standard, times: 2, fromDay: '2026-07-01' }]
    expect(inForce(history, '2026-06-30')?.times).toBe(1)
    expect(inForce(history, '2026-07-01')?.times).toBe(2)
    expect(inForce(history, '1999-12-31')).toBeUndefined()
  })
})
