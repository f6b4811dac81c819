import { expect, test } from 'vitest'
import { clockTime, dayInSentence, daysBetween, period, weekday } from './format-date.ts'
import { formatNumber } from './format-number.ts'

test('a figure keeps its decimals, groups thousands and prints a real minus', () => {
  expect(formatNumber('23680')).toBe('23,680')
  expect(formatNumber('10.00')).toBe('10.00')
  expect(formatNumber('-1234567.50')).toBe('−1,234,567.50')
  expect(formatNumber('0.1234567')).toBe('0.1234567')
  expect(formatNumber(165)).toBe('165')
  expect(formatNumber('2/3')).toBe('2/3')
})

test('days read as people write them', () => {
  expect(dayInSentence('2026-07-08', 'zh-CN')).toBe('7 月 8 日')
  expect(dayInSentence('2025-07-08', 'zh-CN', '2026-01-01')).toBe('2025 年 7 月 8 日')
  expect(dayInSentence('2026-07-08', 'en', '2026-01-01')).toBe('8 Jul')
  expect(weekday('2026-07-08', 'zh-CN')).toBe('星期三')
  expect(period('2026-01-01', '2026-06-30', 'zh-CN')).toBe('2026-01-01 至 06-30')
  expect(period('2025-07-01', '2026-06-30', 'en')).toBe('2025-07-01 to 2026-06-30')
  expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3)
  expect(clockTime('2026-07-08T06:05:00')).toBe('2026-07-08 06:05')
  expect(clockTime('no time')).toBe('no time')
})
