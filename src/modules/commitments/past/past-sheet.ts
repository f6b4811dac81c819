import type { Cell } from '../../organisation/index.ts'
import { refuse } from '../errors.ts'
import { pastColumnKeys, pastColumnOf, pastColumns, type PastColumn } from './past-columns.ts'

/** One row of the sheet: its number there (the first is 1) and its cells by column. */
export type PastRow = { row: number; cells: Partial<Record<PastColumn, Cell>> }

const titleRows = 10
const mostRows = 5000

/** Finds the headings (a title may stand above them) and reads what is below. Refuses a sheet that lacks a column or rows. */
export function pastSheet(cells: readonly (readonly Cell[])[]): PastRow[] {
  const columnsIn = (line: readonly Cell[]) => line.map((cell) => (typeof cell === 'string' ? pastColumnOf(cell) : undefined))
  const at = cells.slice(0, titleRows).findIndex((line) => columnsIn(line).filter(Boolean).length > 2)
  const columns = columnsIn(cells[at] ?? [])
  const missing = pastColumnKeys.filter((key) => pastColumns[key].required && !columns.includes(key)).map((key) => pastColumns[key].header)
  if (missing.length > 0) throw refuse('past-headings-missing', { columns: missing.join('、') })
  const rows = cells.flatMap((line, index): PastRow[] => {
    if (index <= at || line.every((cell) => cell === null || cell === '')) return []
    return [{ row: index + 1, cells: Object.fromEntries(columns.flatMap((key, place) => (key ? [[key, line[place] ?? null]] : []))) }]
  })
  if (rows.length === 0) throw refuse('past-sheet-empty')
  if (rows.length > mostRows) throw refuse('past-too-many-rows', { most: mostRows })
  return rows
}
