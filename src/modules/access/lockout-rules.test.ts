import { describe, expect, it } from 'vitest'
import { lockedUntil, lockoutMilliseconds, oneMoreFailure, type Failures } from './lockout-rules.ts'

const at = (minutes: number) => new Date(Date.UTC(2026, 6, 8, 1, minutes))

function after(times: number, start = 0): Failures | undefined {
  let failures: Failures | undefined
  for (let n = 0; n < times; n += 1) failures = oneMoreFailure(failures, at(start))
  return failures
}

describe('lockout', () => {
  it('lets four wrong passwords pass and locks the name at the fifth, for 15 minutes', () => {
    expect(lockedUntil('account', after(4), at(0))).toBeNull()
    expect(lockedUntil('account', after(5), at(0))).toEqual(new Date(at(0).getTime() + lockoutMilliseconds))
    expect(lockedUntil('account', after(5), at(14))).not.toBeNull()
    expect(lockedUntil('account', after(5), at(15))).toBeNull()
  })
  it('locks an address only after fifty, because an office shares one', () => {
    expect(lockedUntil('address', after(49), at(0))).toBeNull()
    expect(lockedUntil('address', after(50), at(0))).not.toBeNull()
  })
  it('counts anew when the last wrong password is 15 minutes old', () => {
    expect(oneMoreFailure(after(4), at(15)).failures).toBe(1)
    expect(oneMoreFailure(after(4), at(14)).failures).toBe(5)
  })
})
