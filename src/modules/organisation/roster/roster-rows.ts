import { columnKeys, columnOf, rosterColumns, type ColumnKey } from './roster-columns.ts'
import type { Cell } from './workbook-limits.ts'

/** One person's row: its number in the sheet (the first is 1) and its cells by column. */
export type RosterRow = { row: number; cells: Partial<Record<ColumnKey, Cell>> }

/** The sheet as the roster: which columns it has, which headings mean nothing here, its rows without the empty ones. */
export type RosterSheet = { present: ReadonlySet<ColumnKey>; unknownHeadings: string[]; rows: RosterRow[] }

const headingRows = 10

/** Finds the headings within the first rows (a title may stand above) and reads what is below; or names what is missing. */
export function rosterSheet(cells: readonly (readonly Cell[])[]): RosterSheet | { missing: string[] } {
  const at = cells.slice(0, headingRows).findIndex((row) => row.filter((cell) => typeof cell === 'string' && columnOf(cell)).length >= 2)
  const headings = (at < 0 ? [] : (cells[at] ?? [])).map((cell) => (typeof cell === 'string' ? cell : null))
  const columns = headings.map((heading) => (heading ? columnOf(heading) : undefined))
  const present = new Set(columns.filter((key) => key !== undefined))
  const missing = columnKeys.filter((key) => rosterColumns[key].required && !present.has(key)).map((key) => rosterColumns[key].header)
  if (missing.length > 0) return { missing }
  const rows: RosterRow[] = []
  for (const [index, line] of cells.entries()) {
    if (index <= at || line.every((cell) => cell === null)) continue
    const row: RosterRow = { row: index + 1, cells: {} }
    for (const [place, key] of columns.entries()) if (key && row.cells[key] === undefined) row.cells[key] = line[place] ?? null
    rows.push(row)
  }
  return { present, unknownHeadings: headings.filter((heading, index) => heading !== null && columns[index] === undefined).map(String), rows }
}
