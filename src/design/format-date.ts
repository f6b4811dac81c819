import type { Language } from './bilingual.ts'

const monthsEn = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const weekdays = { 'zh-CN': ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'], en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] }

const split = (day: string) => day.slice(0, 10).split('-').map(Number) as [number, number, number]

/** A day in a sentence: "7 月 8 日" / "8 Jul"; with the year when it is not the year of `today`. Tables print YYYY-MM-DD instead. */
export const dayInSentence = (day: string, language: Language, today?: string): string => {
  const [year, month, date] = split(day)
  const withYear = today !== undefined && today.slice(0, 4) !== day.slice(0, 4)
  if (language === 'en') return `${date} ${monthsEn[month - 1]}${withYear ? ` ${year}` : ''}`
  return `${withYear ? `${year} 年 ` : ''}${month} 月 ${date} 日`
}

/** The month of a day: "7 月" / "Jul". */
export const monthWord = (day: string, language: Language): string => (language === 'en' ? monthsEn[Number(day.slice(5, 7)) - 1]! : `${Number(day.slice(5, 7))} 月`)

/** The weekday of a day: "星期三" / "Wednesday". */
export const weekday = (day: string, language: Language): string => {
  const [year, month, date] = split(day)
  return weekdays[language][new Date(Date.UTC(year, month - 1, date)).getUTCDay()]!
}

/** A period in a table or panel: "2026-01-01 至 06-30", the year said once when both ends share it. */
export const period = (from: string, to: string, language: Language): string => {
  const end = from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to
  return language === 'en' ? `${from} to ${end}` : `${from} 至 ${end}`
}

/** An instant (ISO 8601) on the reader's own clock: "2026-07-08 06:00". */
export const clockTime = (instant: string): string => {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return instant
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** Days from one day to another (negative when `to` is earlier). */
export const daysBetween = (from: string, to: string): number => {
  const at = (day: string) => { const [year, month, date] = split(day); return Date.UTC(year, month - 1, date) }
  return Math.round((at(to) - at(from)) / 86_400_000)
}
