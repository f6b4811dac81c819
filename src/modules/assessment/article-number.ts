const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** A count from 1 to 99 in Chinese: 七, 十, 二十一. */
export function chineseCount(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`
}

/** A day as a document writes it: 2026年7月8日. */
export function dayInDocument(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
