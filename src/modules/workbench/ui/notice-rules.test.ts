import { describe, expect, it } from 'vitest'
import { isQuiet, newNotices } from './notice-rules.ts'

const usualSetting = { quietFrom: 19, quietUntil: 8, daily: true }

describe('isQuiet', () => {
  it('passes midnight', () => {
    expect([18, 19, 23, 0, 7, 8].map((hour) => isQuiet({ quietFrom: 19, quietUntil: 8, daily: true }, hour))).toEqual([false, true, true, true, true, false])
  })
  it('lies within a day, or nowhere', () => {
    expect([11, 12, 13, 14].map((hour) => isQuiet({ quietFrom: 12, quietUntil: 14, daily: true }, hour))).toEqual([false, true, true, false])
    expect(isQuiet({ quietFrom: 9, quietUntil: 9, daily: true }, 9)).toBe(false)
  })
})

describe('newNotices', () => {
  const notices = [{ at: '2026-07-08T01:00:00Z', day: '2026-07-08' }, { at: '2026-07-07T01:00:00Z', day: '2026-07-07' }, { at: '2026-07-06T01:00:00Z', day: '2026-07-06' }]
  const asked = { setting: usualSetting, readUntil: '2026-07-06T02:00:00Z', today: '2026-07-08', hour: 10 }
  it('keeps today\'s for tomorrow where they come once a day', () => {
    expect(newNotices(notices, asked).map(({ day }) => day)).toEqual(['2026-07-07'])
    expect(newNotices(notices, { ...asked, setting: { ...usualSetting, daily: false } }).map(({ day }) => day)).toEqual(['2026-07-08', '2026-07-07'])
  })
  it('shows none as new in the quiet hours', () => {
    expect(newNotices(notices, { ...asked, hour: 22 })).toEqual([])
  })
})
