/** A cell for a spreadsheet: quoted, and a leading formula sign made harmless (only CSV needs this). */
const csvCell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** Rows of cells as CSV with a byte-order mark, so that spreadsheet programs read Chinese. */
export const csvOf = (rows: readonly (readonly string[])[]): string => `\ufeff${rows.map(row => row.map(csvCell).join(',')).join('\r\n')}\r\n`
