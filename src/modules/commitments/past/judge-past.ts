import { demandAnywhere, may, type Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { unitsBelow, type Cell, type Unit } from '../../organisation/index.ts'
import { exact, scaled } from '../../planning/index.ts'
import { checkPastRow, type PastDeed } from './check-past-row.ts'
import { plain } from './past-columns.ts'
import { pastIssue, type PastIssue } from './past-issue.ts'
import { pastSheet } from './past-sheet.ts'
import type { PastDeedRow, PastTables } from './past-table.ts'

/** What one good row would do: a deed that is new, or one on record under its number that changes. */
export type PastChange = { row: number; deed: PastDeed; known: PastDeedRow | undefined; changes: boolean }

/** Judges every row against what is on record, changing nothing. */
export async function judgePast(reader: Reader, actor: Actor, cells: readonly (readonly Cell[])[]): Promise<{ rows: number; changes: PastChange[]; issues: PastIssue[] }> {
  demandAnywhere(actor, 'commitments.import-past')
  const rows = pastSheet(cells)
  const units = new Map<number, Map<string, Unit>>()
  for (const year of new Set(rows.map(({ cells: { year } }) => yearIn(year ?? null)))) units.set(year, await unitsOfYear(reader, actor, year))
  const issues: PastIssue[] = []
  const seen = new Map<string, number>()
  const found: { row: number; deed: PastDeed }[] = []
  for (const row of rows) {
    const checked = checkPastRow(row, actor.today, (words, year) => units.get(year)?.get(plain(words)))
    if ('issues' in checked) {
      issues.push(...checked.issues)
      continue
    }
    const other = seen.get(checked.deed.number)
    if (other !== undefined) issues.push(pastIssue(row.row, 'number', 'twice', { value: checked.deed.number, other }))
    else found.push({ row: row.row, deed: checked.deed })
    seen.set(checked.deed.number, row.row)
  }
  const known = new Map((await onRecord(reader, actor, found.map(({ deed }) => deed.number))).map((deed) => [deed.number, deed]))
  for (const { row, deed } of found) {
    const record = known.get(deed.number)
    if (record && !may(actor, 'commitments.import-past', record.unit_path)) issues.push(pastIssue(row, 'number', 'elsewhere', { value: deed.number }))
  }
  return { rows: rows.length, changes: found.map(({ row, deed }) => ({ row, deed, known: known.get(deed.number), changes: differs(deed, known.get(deed.number)) })), issues: issues.sort((a, b) => a.row - b.row) }
}

const yearIn = (cell: Cell) => Number(/\d{4}/.exec(typeof cell === 'string' ? cell : cell !== null && 'number' in cell ? cell.number : '')?.[0] ?? 0)

/** The Party and mass organisations within reach as they stood at the end of a year, by name and by code. */
async function unitsOfYear(reader: Reader, actor: Actor, year: number): Promise<Map<string, Unit>> {
  if (year < 1980 || year > 2199) return new Map()
  const units = (await unitsBelow(reader, actor.tenant, '/', `${year}-12-31`)).filter(({ kind, path }) => /^(party|mass)\./.test(kind) && may(actor, 'commitments.import-past', path))
  return new Map(units.flatMap((unit) => [[plain(unit.name), unit] as const, [plain(unit.code), unit] as const]))
}

async function onRecord(reader: Reader, actor: Actor, numbers: readonly string[]): Promise<PastDeedRow[]> {
  if (numbers.length === 0) return []
  return on<PastTables>(reader).selectFrom('commitments.past_deed').selectAll().where('tenant', '=', actor.tenant).where('number', 'in', [...numbers]).execute()
}

function differs(deed: PastDeed, known: PastDeedRow | undefined): boolean {
  if (!known) return true
  const now = [deed.year, deed.unit.id, deed.category, deed.text, deed.deeds, deed.kept, deed.people, deed.students, amount(deed.money), amount(deed.goods), deed.publishedOn, deed.closedOn]
  const was = [known.year, known.unit_id, known.category, known.text, known.deeds, known.kept, known.people, known.students, amount(known.money), amount(known.goods), known.published_on, known.closed_on]
  return now.some((value, index) => value !== was[index])
}

const amount = (decimal: string) => exact(scaled(decimal))
