import type { Day } from '../../../foundation/clock/day.ts'
import { dayIn, type Cell, type Unit } from '../../organisation/index.ts'
import { isDecimal } from '../../planning/index.ts'
import { pageTexts } from '../page-texts.ts'
import { plain, type PastColumn } from './past-columns.ts'
import { pastIssue, type PastIssue } from './past-issue.ts'
import type { PastRow } from './past-sheet.ts'

/** A row that says everything it must. `category`: a guidance category's key; money and goods in yuan. */
export type PastDeed = {
  number: string
  year: number
  unit: Unit
  category: string
  text: string
  deeds: number
  kept: number
  people: number
  students: number
  money: string
  goods: string
  publishedOn: Day
  closedOn: Day
}

const categories = ['enterprises', 'students', 'elders', 'community', 'countryside'] as const
const mostDeeds = 500

/** Checks one row; returns the deed, or all that is wrong with it. `unitOf`: the organisation of a name or code in a year. */
export function checkPastRow({ row, cells }: PastRow, today: Day, unitOf: (words: string, year: number) => Unit | undefined): { deed: PastDeed } | { issues: PastIssue[] } {
  const issues: PastIssue[] = []
  const wordsIn = (column: PastColumn) => shown(cells[column] ?? null).trim()
  const needed = (column: PastColumn, most: number) => {
    const words = wordsIn(column)
    if (words === '') issues.push(pastIssue(row, column, 'empty'))
    else if ([...words].length > most) issues.push(pastIssue(row, column, 'too-long', { most }))
    return words
  }
  const countIn = (column: PastColumn, otherwise: number, least: number, most: number) => {
    const words = wordsIn(column)
    if (words === '') return otherwise
    const count = Number(words)
    if (/^\d+(\.0+)?$/.test(words) && count >= least && count <= most) return count
    issues.push(pastIssue(row, column, 'bad-count', { value: words, least, most }))
    return otherwise
  }
  const amountIn = (column: PastColumn) => {
    const words = wordsIn(column).replace(/[,，]/g, '')
    if (words === '') return '0'
    if (isDecimal(words) && /^\d{1,9}(\.\d{1,2}0*)?$/.test(words)) return String(Number(words))
    issues.push(pastIssue(row, column, 'bad-amount', { value: words }))
    return '0'
  }
  const yearWords = needed('year', 20)
  const year = Number(/^(\d{4})年?(\.0+)?$/.exec(yearWords)?.[1] ?? 0)
  const past = year >= 1980 && year < Number(today.slice(0, 4))
  if (yearWords !== '' && !past) issues.push(pastIssue(row, 'year', 'bad-year', { value: yearWords }))
  const dayOf = (column: PastColumn): Day => {
    const cell = cells[column] ?? null
    if (wordsIn(column) === '' || !past) return `${year}-12-31`
    const day = dayIn(cell)
    if (day?.startsWith(`${year}-`)) return day
    issues.push(pastIssue(row, column, 'bad-day', { value: wordsIn(column), year }))
    return `${year}-12-31`
  }
  const number = needed('number', 30)
  const unitWords = needed('unit', 80)
  const unit = past && unitWords !== '' ? unitOf(unitWords, year) : undefined
  if (past && unitWords !== '' && !unit) issues.push(pastIssue(row, 'unit', 'unknown-unit', { value: unitWords }))
  const categoryWords = needed('category', 20)
  const category = categories.find((key) => [key, pageTexts[`commitments.category.${key}`].zh].some((name) => plain(name) === plain(categoryWords)))
  if (categoryWords !== '' && !category) issues.push(pastIssue(row, 'category', 'unknown-category', { value: categoryWords }))
  const text = needed('text', 300)
  const deeds = countIn('deeds', 1, 1, mostDeeds)
  const kept = countIn('kept', deeds, 0, Number(wordsIn('deeds') || 1) === deeds ? deeds : mostDeeds)
  const counted = { people: countIn('people', 0, 0, 99_999), students: countIn('students', 0, 0, 99_999), money: amountIn('money'), goods: amountIn('goods') }
  const days = { publishedOn: dayOf('publishedOn'), closedOn: dayOf('closedOn') }
  if (issues.length > 0 || !unit || !category) return { issues }
  return { deed: { number, year, unit, category, text, deeds, kept, ...counted, ...days } }
}

/** A cell's words, as a person typed them. */
function shown(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  return 'number' in cell ? cell.number : 'day' in cell ? cell.day : String(cell.truth)
}
