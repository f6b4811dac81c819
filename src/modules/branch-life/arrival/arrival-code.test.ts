import { describe, expect, it } from 'vitest'
import { arrivalCode, codeIsOfNow } from './arrival-code.ts'

const at = (second: number) => new Date(Date.parse('2026-07-08T01:00:00Z') + second * 1000)

describe('the code at the door', () => {
  it('is six digits, stands for half a minute and says how long', () => {
    const { code, secondsLeft } = arrivalCode('secret', at(0))
    expect(code).toMatch(/^\d{6}$/)
    expect(secondsLeft).toBe(30)
    expect(arrivalCode('secret', at(29))).toEqual({ code, secondsLeft: 1 })
    expect(arrivalCode('secret', at(30)).code).not.toBe(code)
  })
  it('is taken while it stands and for the half minute after, never later and never earlier', () => {
    const { code } = arrivalCode('secret', at(0))
    expect([-1, 0, 29, 30, 59, 60].map((second) => codeIsOfNow('secret', code, at(second)))).toEqual([false, true, true, true, true, false])
  })
  it('is another one for another meeting', () => {
    expect(arrivalCode('one', at(0)).code).not.toBe(arrivalCode('two', at(0)).code)
    expect(codeIsOfNow('two', arrivalCode('one', at(0)).code, at(0))).toBe(false)
  })
})
