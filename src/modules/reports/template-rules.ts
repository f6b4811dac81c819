/** A part as written: its heading, and its text with figures in braces. */
export type TemplatePart = { heading: string; text: string }

/** Whose figure it is: the Party organisation's that reports, or the business side's it stands beside. */
export type FigureSide = 'party' | 'business'

/** A piece of a part: words, or the place of a figure; `inWords`: written out as a Chinese numeral. */
export type FigurePlace = { side: FigureSide; indicator: string; inWords?: true }
export type TemplateRun = { text: string } | FigurePlace

const figurePlace = /\{(party|business):([a-z][a-z0-9-]*)(\|words)?\}/g

/** A part's text cut into words and figures, in order; nothing is lost: put together again it is the text. */
export function runsOf(text: string): TemplateRun[] {
  const runs: TemplateRun[] = []
  let at = 0
  for (const match of text.matchAll(figurePlace)) {
    if (match.index > at) runs.push({ text: text.slice(at, match.index) })
    runs.push({ side: match[1] as FigureSide, indicator: match[2] ?? '', ...(match[3] ? { inWords: true as const } : {}) })
    at = match.index + match[0].length
  }
  if (at < text.length) runs.push({ text: text.slice(at) })
  return runs
}

/** A figure as it stands in a Chinese report: digits as they are, a percentage with its sign, a missing one as a word. */
export function figureText(value: string | null, state: 'value' | 'na' | 'missing', unit: string): string {
  if (value === null) return state === 'missing' ? '（缺数）' : '（不适用）'
  return `${value.startsWith('-') ? `−${value.slice(1)}` : value}${unit === '%' ? '%' : ''}`
}

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** A small count as it is said before a measure word: '2' → '两', '12' → '十二'; what is no whole number below 100 stays as it is. */
export function countInWords(value: string): string {
  if (!/^\d{1,2}$/.test(value)) return value
  const [tens, ones] = [Math.floor(Number(value) / 10), Number(value) % 10]
  if (tens === 0) return ones === 2 ? '两' : (numerals[ones] ?? value)
  return `${tens === 1 ? '' : numerals[tens]}十${ones === 0 ? '' : numerals[ones]}`
}

/** A unit as a sentence names it: without what stands in brackets, a Party group simply as a group. */
export function spokenUnit(name: string): string {
  return name.replace(/[（(].*[)）]$/, '').replace('党小组', '小组')
}

/** The half-year as days: half 1 is January to June. */
export function halfYear(year: number, half: 1 | 2): { from: string; to: string } {
  return half === 1 ? { from: `${year}-01-01`, to: `${year}-06-30` } : { from: `${year}-07-01`, to: `${year}-12-31` }
}

/** '2026-07-08' → '2026年7月8日', the way an official document dates itself (GB/T 9704, 7.3.5.4). */
export function documentDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
