import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasReached, inputsAreOpen, noticeEnds, proposedSchedule, stepAfter, stepKeys, stepOutOfOrder } from './process-rules.ts'

describe('proposedSchedule', () => {
  it('follows the steps whatever the day', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
      const today = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)
      const schedule = proposedSchedule(today)
      expect([schedule.notice, stepOutOfOrder(schedule)]).toEqual([today, null])
    }))
  })

  it('names the first step whose day lies before the step in front of it', () => {
    expect(stepOutOfOrder({ ...proposedSchedule('2026-07-01'), scoring: '2026-07-01' })).toBe('scoring')
  })
})

describe('the process', () => {
  it('goes step by step and ends', () => {
    expect(stepKeys.map(stepAfter)).toEqual([...stepKeys.slice(1), 'closed'])
    expect([hasReached('review', 'scoring'), hasReached('review', 'review'), hasReached('review', 'appeal'), hasReached('closed', 'effect')]).toEqual([true, true, false, true])
  })

  it('leaves inputs alone once the public notice hangs', () => {
    expect(stepKeys.filter(inputsAreOpen)).toEqual(['notice', 'selfReport', 'scoring', 'review', 'notification', 'appeal'])
  })
})

describe('noticeEnds', () => {
  it('is the planned day, and never less than five days after it began', () => {
    expect([noticeEnds('2026-07-20', '2026-07-28'), noticeEnds('2026-07-20', '2026-07-21'), noticeEnds('2026-07-20', undefined)]).toEqual(['2026-07-28', '2026-07-25', '2026-07-25'])
  })
})
