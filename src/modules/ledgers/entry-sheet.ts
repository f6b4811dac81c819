import type { Cell } from '../organisation/index.ts'
import { refuse } from './errors.ts'
import { headingOf, type Column } from './form-change-rules.ts'
import { plain } from './known-things.ts'
import type { Register } from './tables.ts'

/** One row of the sheet: its number there (the first is 1) and its cells by field. */
export type SheetRow = { row: number; cells: Record<string, Cell> }

const titleRows = 10

/** Finds the headings (a title may stand above them) and reads what is below; a sheet that lacks a required column is refused. */
export function entrySheet(register: Register, columns: readonly Column[], cells: readonly (readonly Cell[])[]): SheetRow[] {
  // Headings of today win over earlier ones, and a column in use over a retired one.
  const byLabel = new Map([...columns].reverse().flatMap((column) => [...column.earlier, column.label, headingOf(column)].map((label) => [plain(label), column.key] as const)))
  for (const { key, label } of register.fields) byLabel.set(plain(label), key)
  const keysIn = (line: readonly Cell[]) => line.map((cell) => (typeof cell === 'string' ? byLabel.get(plain(cell)) : undefined))
  const at = cells.slice(0, titleRows).findIndex((line) => keysIn(line).filter(Boolean).length > 1)
  const keys = at < 0 ? [] : keysIn(cells[at] ?? [])
  const missing = register.fields.filter(({ key, required }) => required && !keys.includes(key)).map(({ label }) => label)
  if (missing.length > 0) throw refuse('sheet-headings-missing', { columns: missing.join('、') })
  return cells.flatMap((line, index): SheetRow[] => {
    if (index <= at || line.every((cell) => cell === null || cell === '')) return []
    return [{ row: index + 1, cells: Object.fromEntries(keys.flatMap((key, place) => (key ? [[key, line[place] ?? null] as const] : []))) }]
  })
}
