import type { Cell } from './workbook-limits.ts'

/** A row below the headings: its number in the sheet (the first is 1) and its cells by column. */
export type HeadedRow<K extends string> = { row: number; cells: Partial<Record<K, Cell>> }

/** A sheet by its headings: which columns it has, which headings mean nothing here, its rows without the empty ones. */
export type HeadedSheet<K extends string> = { present: ReadonlySet<K>; unknownHeadings: string[]; rows: HeadedRow<K>[] }

const headingRows = 10

/** Finds the headings within the first rows (a title may stand above) and reads what is below; or names what is missing. */
export function headedRows<K extends string>(cells: readonly (readonly Cell[])[], columnOf: (heading: string) => K | undefined, required: readonly K[]): HeadedSheet<K> | { missing: K[] } {
  const at = cells.slice(0, headingRows).findIndex((row) => row.filter((cell) => typeof cell === 'string' && columnOf(cell)).length >= 2)
  const headings = (at < 0 ? [] : (cells[at] ?? [])).map((cell) => (typeof cell === 'string' ? cell : null))
  const columns = headings.map((heading) => (heading ? columnOf(heading) : undefined))
  const present = new Set(columns.filter((key) => key !== undefined))
  const missing = required.filter((key) => !present.has(key))
  if (missing.length > 0) return { missing }
  const rows: HeadedRow<K>[] = []
  for (const [index, line] of cells.entries()) {
    if (index <= at || line.every((cell) => cell === null)) continue
    const row: HeadedRow<K> = { row: index + 1, cells: {} }
    for (const [place, key] of columns.entries()) if (key && row.cells[key] === undefined) row.cells[key] = line[place] ?? null
    rows.push(row)
  }
  return { present, unknownHeadings: headings.filter((heading, index) => heading !== null && columns[index] === undefined).map(String), rows }
}
