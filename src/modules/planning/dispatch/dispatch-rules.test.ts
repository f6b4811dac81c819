import { expect, test } from 'vitest'
import { signState } from './dispatch-rules.ts'

test('the due day is in time; the day after is late, or overdue while nobody has signed', () => {
  expect([signState('2026-01-29', '2026-01-29', '2026-02-01'), signState('2026-01-29', '2026-01-30', '2026-02-01')]).toEqual(['onTime', 'late'])
  expect([signState('2026-01-29', null, '2026-01-29'), signState('2026-01-29', null, '2026-01-30')]).toEqual(['waiting', 'overdue'])
})
