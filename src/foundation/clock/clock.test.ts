import { describe, expect, it } from 'vitest'
import { fixedClock, runningClock } from './clock.ts'
import { addDays, dayOf, daysBetween, isDay } from './day.ts'

describe('days', () => {
  it('knows days that exist from those that do not', () => {
    expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true)
    expect(['2026-02-29', '2026-13-01', '2026-2-1', '', '20260201', '2026-02-01T00:00'].some(isDay)).toBe(false)
  })
  it('falls by the zone, not by the machine: one instant, two days', () => {
    const instant = new Date('2026-07-07T23:30:00Z')
    expect(dayOf(instant, 'Asia/Shanghai')).toBe('2026-07-08')
    expect(dayOf(instant, 'America/New_York')).toBe('2026-07-07')
  })
  it('changes at midnight of the zone, to the millisecond', () => {
    expect([-1, 0, 59_999, 60_000].map((after) => dayOf(new Date(Date.parse('2026-07-08T00:00:00+08:00') + after), 'Asia/Shanghai'))).toEqual(['2026-07-07', '2026-07-08', '2026-07-08', '2026-07-08'])
  })
  it('adds and counts over month and leap-year ends', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365)
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1)
  })
})

describe('clocks', () => {
  it('a fixed clock stands until it is set', () => {
    const clock = fixedClock('2026-07-08T09:00:00+08:00')
    expect(clock.now().toISOString()).toBe('2026-07-08T01:00:00.000Z')
    clock.set('2026-07-09T09:00:00+08:00')
    expect(clock.now().toISOString()).toBe('2026-07-09T01:00:00.000Z')
  })
  it('a running clock goes on from its start with its base', () => {
    const base = fixedClock('2030-01-01T00:00:00Z')
    const clock = runningClock(new Date('2026-12-31T01:00:00Z'), base)
    base.set('2030-01-01T00:01:00Z')
    expect(clock.now().toISOString()).toBe('2026-12-31T01:01:00.000Z')
  })
})
