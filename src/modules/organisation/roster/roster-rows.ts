import { columnKeys, columnOf, plain, rosterColumns, type ColumnKey } from './roster-columns.ts'
import type { Cell } from './workbook-limits.ts'

/** One person's row: its number in the sheet (the first is 1) and its cells by column. */
export type RosterRow = { row: number; cells: Partial<Record<ColumnKey, Cell>> }

/** Which heading of the file the user says is which column; the rest is recognised by its name. */
export type ChosenHeadings = Partial<Record<ColumnKey, string | undefined>>

/** The headings found in the file, and which of them each column of the roster was read from. */
export type RosterMapping = { headings: string[]; columns: { key: ColumnKey; header: string; required: boolean; heading: string | null }[] }

/** The sheet as the roster: which columns it has, which headings mean nothing here, its rows without the empty ones. */
export type RosterSheet = { present: ReadonlySet<ColumnKey>; unknownHeadings: string[]; mapping: RosterMapping; rows: RosterRow[] }

const headingRows = 10
const textsIn = (row: readonly Cell[] = []) => row.map((cell) => (typeof cell === 'string' ? cell : null))

/** Finds the headings within the first rows (a title may stand above) and reads what is below; or names what is missing. */
export function rosterSheet(cells: readonly (readonly Cell[])[], chosen: ChosenHeadings = {}): RosterSheet | { missing: string[]; mapping: RosterMapping } {
  const at = headingRow(cells, chosen)
  const headings = textsIn(cells[at])
  const columns = columnsOf(headings, chosen)
  const present = new Set(columns.filter((key) => key !== undefined))
  const mapping = {
    headings: headings.filter((heading) => heading !== null).slice(0, 60),
    columns: columnKeys.map((key) => ({ key, header: rosterColumns[key].header, required: rosterColumns[key].required, heading: headings[columns.indexOf(key)] ?? null })),
  }
  const missing = columnKeys.filter((key) => rosterColumns[key].required && !present.has(key)).map((key) => rosterColumns[key].header)
  if (missing.length > 0) return { missing, mapping }
  const rows: RosterRow[] = []
  for (const [index, line] of cells.entries()) {
    if (index <= at || line.every((cell) => cell === null)) continue
    const row: RosterRow = { row: index + 1, cells: {} }
    for (const [place, key] of columns.entries()) if (key && row.cells[key] === undefined) row.cells[key] = line[place] ?? null
    rows.push(row)
  }
  return { present, mapping, unknownHeadings: headings.filter((heading, index) => heading !== null && columns[index] === undefined).map(String), rows }
}

/** The first row that holds two headings we know; where none does, the first with two texts, for the user to say what they are. */
function headingRow(cells: readonly (readonly Cell[])[], chosen: ChosenHeadings): number {
  const first = cells.slice(0, headingRows).map(textsIn)
  const known = first.findIndex((row) => columnsOf(row, chosen).filter((key) => key !== undefined).length >= 2)
  return known >= 0 ? known : first.findIndex((row) => row.filter((text) => text !== null).length >= 2)
}

/** The column of each heading. What the user chose goes before what a name says, and a column is read from one heading only. */
function columnsOf(headings: readonly (string | null)[], chosen: ChosenHeadings): (ColumnKey | undefined)[] {
  const said = new Map(columnKeys.flatMap((key) => (chosen[key] ? [[plain(chosen[key]), key] as const] : [])))
  const taken = new Set<ColumnKey>()
  return headings.map((heading) => {
    if (heading === null) return undefined
    const recognised = columnOf(heading)
    const key = said.get(plain(heading)) ?? (recognised && !chosen[recognised] ? recognised : undefined)
    if (!key || taken.has(key)) return undefined
    taken.add(key)
    return key
  })
}
