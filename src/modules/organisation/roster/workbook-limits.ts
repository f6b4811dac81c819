/** What an uploaded workbook may be at most: bytes on disk, bytes unpacked, rows, columns, characters in a cell, seconds. */
export const workbookLimits = { bytes: 20 * 1024 * 1024, unpackedBytes: 200 * 1024 * 1024, rows: 20_000, columns: 60, cellCharacters: 1000, seconds: 60 } as const

/** A cell as it was typed: text, a number (with its digits as text), a day, a truth value, or nothing. */
export type Cell = string | { number: string } | { day: string } | { truth: boolean } | null

/** Why a workbook cannot be read; each is a sentence of the errors list. */
export type WorkbookFault = 'workbook-not-excel' | 'workbook-old-or-locked' | 'workbook-has-macros' | 'workbook-too-large' | 'workbook-too-many-rows' | 'workbook-broken' | 'workbook-empty'

/** What the reading worker answers. */
export type WorkbookAnswer = { rows: Cell[][] } | { fault: WorkbookFault }
