import { headedRows, type FoundHeading, type HeadedRow, type HeadedSheet } from './headed-rows.ts'
import { columnKeys, columnOf, plain, rosterColumns, type ColumnKey } from './roster-columns.ts'
import type { Cell } from './workbook-limits.ts'

/** One person's row. */
export type RosterRow = HeadedRow<ColumnKey>

/** Which heading of the file the user says is which column; the rest is recognised by its name. */
export type ChosenHeadings = Partial<Record<ColumnKey, string | undefined>>

/** The headings found in the file, and which of them each column of the roster is read from. */
export type RosterMapping = { headings: string[]; columns: { key: ColumnKey; header: string; required: boolean; heading: string | null }[] }

/** The sheet as the roster. */
export type RosterSheet = HeadedSheet<ColumnKey> & { mapping: RosterMapping }

const required = columnKeys.filter((key) => rosterColumns[key].required)

/** Reads the sheet by the roster's headings and by those that the user chose, which go first; or names those that are missing. */
export function rosterSheet(cells: readonly (readonly Cell[])[], chosen: ChosenHeadings = {}): RosterSheet | { missing: string[]; mapping: RosterMapping } {
  const said = new Map(columnKeys.flatMap((key) => (chosen[key] ? [[plain(chosen[key]), key] as const] : [])))
  const recognised = (heading: string) => {
    const key = columnOf(heading)
    return key && !chosen[key] ? key : undefined
  }
  const sheet = headedRows(cells, (heading) => said.get(plain(heading)) ?? recognised(heading), required)
  const mapping = mappingOf(sheet.headings)
  return 'missing' in sheet ? { missing: sheet.missing.map((key) => rosterColumns[key].header), mapping } : { ...sheet, mapping }
}

function mappingOf(found: readonly FoundHeading<ColumnKey>[]): RosterMapping {
  return {
    headings: found.slice(0, 60).map(({ heading }) => heading),
    columns: columnKeys.map((key) => ({ key, header: rosterColumns[key].header, required: rosterColumns[key].required, heading: found.find(({ column }) => column === key)?.heading ?? null })),
  }
}
