import { expect, test } from 'vitest'
import { axisHeight, barPlace, laneHead, monthStarts, placeOf, rowHeight, rowMiddle } from './timeline-layout.ts'

test('a day has its place in the year, ends are kept', () => {
  expect(placeOf('2026-01-01', '2026-01-01', '2026-12-31')).toBe(0)
  expect(placeOf('2026-07-02', '2026-01-01', '2026-12-31')).toBeCloseTo(182 / 365)
  expect(placeOf('2030-01-01', '2026-01-01', '2026-12-31')).toBe(1)
  expect(placeOf('2020-01-01', '2026-01-01', '2026-12-31')).toBe(0)
})

test('a bar holds its last day', () => {
  expect(barPlace('2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31')).toEqual({ left: '0.000%', width: '100.000%' })
})

test('business rows begin below the axis', () => {
  expect(rowMiddle('party', 0, 7)).toBe(laneHead + rowHeight / 2)
  expect(rowMiddle('business', 0, 7)).toBe(laneHead * 2 + 7 * rowHeight + axisHeight + rowHeight / 2)
})

test('months of a period over a new year', () => {
  expect(monthStarts('2025-11-15', '2026-02-01')).toEqual(['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01'])
})
