import { describe, expect, it } from 'vitest'
import { fullWidth, printed } from './chinese-punctuation.ts'

describe('fullWidth', () => {
  it('writes the punctuation of a Chinese text as it is printed', () => {
    expect(fullWidth('党建、业务各占 45%,测评占 10%;一头强(或弱),补不了:是吗?')).toBe('党建、业务各占 45%，测评占 10%；一头强（或弱），补不了：是吗？')
    expect(fullWidth('党支部半年考核(党建与业务同频)')).toBe('党支部半年考核（党建与业务同频）')
  })

  it('leaves addresses and what stands between digits', () => {
    expect(fullWidth('44《细则》“缺1次扣”(https://example.com/73_89.html);57 的(m.example.com/p-178634642.html)')).toBe('44《细则》“缺1次扣”（https://example.com/73_89.html）；57 的（m.example.com/p-178634642.html）')
    expect(fullWidth('1,280 家,9:30 开会')).toBe('1,280 家，9:30 开会')
  })

  it('touches the Chinese of a text only', () => {
    expect(printed({ zh: '甲,乙', en: 'a, b' })).toEqual({ zh: '甲，乙', en: 'a, b' })
  })
})
