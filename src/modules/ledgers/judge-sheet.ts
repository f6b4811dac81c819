import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { unitById, type Cell, type Unit } from '../organisation/index.ts'
import { checkEntry, type CheckedEntry } from './check-entry.ts'
import { entrySheet } from './entry-sheet.ts'
import { sheetIssue, type SheetIssue } from './field-issues.ts'
import { knownThings } from './known-things.ts'
import { entersFor } from './permissions.ts'
import type { Entry, LedgerTables, Register } from './tables.ts'

/** What one good row would do: a row that is new, or one on record under its key that changes. */
export type EntryChange = { row: number; checked: CheckedEntry; known: Entry | undefined; changes: boolean }

export type JudgedSheet = { rows: number; changes: EntryChange[]; issues: SheetIssue[] }

/** Judges every row of a sheet against what is on record, changing nothing. */
export async function judgeSheet(reader: Reader, actor: Actor, register: Register, cells: readonly (readonly Cell[])[]): Promise<JudgedSheet> {
  const rows = entrySheet(register, cells)
  const known = await knownThings(reader, actor, register)
  const labelOf = (key: string) => register.fields.find((field) => field.key === key)?.label ?? ''
  const standing = new Map<string, Unit | undefined>()
  const issues: SheetIssue[] = []
  const seen = new Map<string, number>()
  const good: { row: number; checked: CheckedEntry }[] = []
  for (const { row, cells: line } of rows) {
    const checked = checkEntry(register, line, known, actor.today)
    if ('issues' in checked) {
      issues.push(...checked.issues.map(({ field, code, params }) => sheetIssue(row, field.label, code, params)))
      continue
    }
    const place = `${checked.unit.id} ${checked.date}`
    if (!standing.has(place)) standing.set(place, await unitById(reader, actor.tenant, checked.unit.id, checked.date))
    const unit = standing.get(place)
    const other = seen.get(checked.key)
    seen.set(checked.key, row)
    if (!unit) issues.push(sheetIssue(row, labelOf(register.unit_field), 'unit-not-open', { value: checked.unit.name }))
    else if (!entersFor(actor, register, checked.unit.path)) issues.push(sheetIssue(row, labelOf(register.unit_field), 'elsewhere', { value: checked.unit.name }))
    else if (other !== undefined) issues.push(sheetIssue(row, labelOf(register.key_field), 'twice', { value: checked.key, other }))
    else good.push({ row, checked: { ...checked, unit } })
  }
  const onRecord = await entriesByKey(reader, actor, register, good.map(({ checked }) => checked.key))
  const changes = good.map(({ row, checked }) => ({ row, checked, known: onRecord.get(checked.key), changes: differs(register, checked, onRecord.get(checked.key)) }))
  for (const { row, checked, known: record } of changes) if (record && !entersFor(actor, register, record.unit_path)) issues.push(sheetIssue(row, labelOf(register.key_field), 'elsewhere', { value: checked.key }))
  return { rows: rows.length, changes, issues: issues.sort((a, b) => a.row - b.row) }
}

async function entriesByKey(reader: Reader, actor: Actor, register: Register, keys: readonly string[]): Promise<Map<string, Entry>> {
  if (keys.length === 0) return new Map()
  const rows = await on<LedgerTables>(reader).selectFrom('ledgers.entry').selectAll().where('tenant', '=', actor.tenant).where('register', '=', register.id).where('key', 'in', [...keys]).execute()
  return new Map(rows.map((row) => [row.key, row]))
}

function differs(register: Register, checked: CheckedEntry, known: Entry | undefined): boolean {
  return !known || known.struck || register.fields.some(({ key }) => checked.values[key] !== known.values[key])
}
