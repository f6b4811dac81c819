import { describe, expect, it } from 'vitest'
import { chineseCount, dayInDocument } from './article-number.ts'

describe('numbers of articles', () => {
  it('are Chinese', () => expect([1, 10, 11, 20, 21, 99].map(chineseCount)).toEqual(['一', '十', '十一', '二十', '二十一', '九十九']))
  it('days are written out', () => expect(dayInDocument('2026-07-08')).toBe('2026年7月8日'))
})
