import { describe, expect, it } from 'vitest'
import { brokenPasswordRule } from './password-rules.ts'

describe('a new password', () => {
  it.each([
    ['Short-1a', 'password-too-short'],
    ['alllowercaseletters', 'password-too-plain'],
    ['lowercase12345', 'password-too-plain'],
    ['Zhangsan-2026', 'password-is-the-name'],
    ['Ten chars-1', null],
    ['溪水向东流2026-a', null],
  ])('%s → %s', (password, broken) => {
    expect(brokenPasswordRule(password, 'zhangsan')).toBe(broken)
  })
})
