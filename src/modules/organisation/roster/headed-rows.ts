import type { Cell } from './workbook-limits.ts'

/** A row below the headings: its number in the sheet (the first is 1) and its cells by column. */
export type HeadedRow<K extends string> = { row: number; cells: Partial<Record<K, Cell>> }

/** A heading of the file and the column that it was taken for; undefined: it means nothing here. */
export type FoundHeading<K extends string> = { heading: string; column: K | undefined }

/** A sheet by its headings: which columns it has, which headings mean nothing here, its rows without the empty ones. */
export type HeadedSheet<K extends string> = { present: ReadonlySet<K>; headings: FoundHeading<K>[]; unknownHeadings: string[]; rows: HeadedRow<K>[] }

const headingRows = 10
const textsIn = (row: readonly Cell[] = []) => row.map((cell) => (typeof cell === 'string' ? cell : null))

/**
 * Finds the headings within the first rows (a title may stand above) and reads what is below; or names what is missing and
 * what is there instead: where no row is known, the first with two texts.
 */
export function headedRows<K extends string>(cells: readonly (readonly Cell[])[], columnOf: (heading: string) => K | undefined, required: readonly K[]): HeadedSheet<K> | { missing: K[]; headings: FoundHeading<K>[] } {
  const first = cells.slice(0, headingRows).map(textsIn)
  const known = first.findIndex((row) => row.filter((text) => text && columnOf(text)).length >= 2)
  const at = known >= 0 ? known : first.findIndex((row) => row.filter((text) => text !== null).length >= 2)
  const headings = textsIn(cells[at])
  const columns = headings.map((heading) => (heading ? columnOf(heading) : undefined))
  const present = new Set(columns.filter((key) => key !== undefined))
  const missing = required.filter((key) => !present.has(key))
  const found = headings.flatMap((heading, place) => (heading === null ? [] : [{ heading, column: columns[place] }]))
  if (missing.length > 0) return { missing, headings: found }
  const rows: HeadedRow<K>[] = []
  for (const [index, line] of cells.entries()) {
    if (index <= at || line.every((cell) => cell === null)) continue
    const row: HeadedRow<K> = { row: index + 1, cells: {} }
    for (const [place, key] of columns.entries()) if (key && row.cells[key] === undefined) row.cells[key] = line[place] ?? null
    rows.push(row)
  }
  return { present, headings: found, unknownHeadings: found.filter(({ column }) => column === undefined).map(({ heading }) => heading), rows }
}
