import { headedRows, type HeadedRow, type HeadedSheet } from './headed-rows.ts'
import { columnKeys, columnOf, rosterColumns, type ColumnKey } from './roster-columns.ts'
import type { Cell } from './workbook-limits.ts'

/** One person's row. */
export type RosterRow = HeadedRow<ColumnKey>

/** The sheet as the roster. */
export type RosterSheet = HeadedSheet<ColumnKey>

const required = columnKeys.filter((key) => rosterColumns[key].required)

/** Reads the sheet by the roster's headings, or names those that are missing. */
export function rosterSheet(cells: readonly (readonly Cell[])[]): RosterSheet | { missing: string[] } {
  const sheet = headedRows(cells, columnOf, required)
  return 'missing' in sheet ? { missing: sheet.missing.map((key) => rosterColumns[key].header) } : sheet
}
