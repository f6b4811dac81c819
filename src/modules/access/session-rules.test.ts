import { describe, expect, it } from 'vitest'
import { isAlive } from './session-rules.ts'

const at = (hours: number) => new Date(Date.UTC(2026, 6, 8, hours))

describe('a session', () => {
  it('lives for less than 8 hours without a request', () => {
    expect(isAlive({ seen_at: at(0), ends_at: at(168) }, new Date(at(8).getTime() - 1))).toBe(true)
    expect(isAlive({ seen_at: at(0), ends_at: at(168) }, at(8))).toBe(false)
  })
  it('ends after 7 days however busy it is', () => {
    expect(isAlive({ seen_at: at(167), ends_at: at(168) }, new Date(at(168).getTime() - 1))).toBe(true)
    expect(isAlive({ seen_at: at(168), ends_at: at(168) }, at(168))).toBe(false)
  })
})
