import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { unitById, type Cell, type Unit } from '../organisation/index.ts'
import { checkEntry, wordsOf, type CheckedEntry } from './check-entry.ts'
import { entrySheet } from './entry-sheet.ts'
import { sheetIssue, type SheetIssue } from './field-issues.ts'
import { everyColumn } from './form-change-rules.ts'
import { knownThings } from './known-things.ts'
import { entersFor } from './permissions.ts'
import { formsOf, inForm } from './register-forms.ts'
import type { Entry, LedgerTables, Register } from './tables.ts'

/** What one good row would do: a row that is new, or one on record under its key that changes, in the form by which it was entered. */
export type EntryChange = { row: number; checked: CheckedEntry; known: Entry | undefined; form: Register; changes: boolean }

export type JudgedSheet = { rows: number; changes: EntryChange[]; issues: SheetIssue[] }

/** Judges every row of a sheet against what is on record, changing nothing. */
export async function judgeSheet(reader: Reader, actor: Actor, register: Register, cells: readonly (readonly Cell[])[]): Promise<JudgedSheet> {
  const forms = await formsOf(reader, actor, register.id)
  const rows = entrySheet(register, everyColumn(forms), cells)
  const known = await knownThings(reader, actor, register)
  const onRecord = await entriesByKey(reader, actor, register, rows.map(({ cells: line }) => wordsOf(line[register.key_field] ?? null)))
  const formOf = (entry: Entry | undefined) => (entry ? inForm(register, forms, entry.form) : register)
  const labels = new Map(everyColumn(forms).map(({ key, label }) => [key, label]))
  const labelOf = (key: string) => labels.get(key) ?? ''
  const standing = new Map<string, Unit | undefined>()
  const issues: SheetIssue[] = []
  const seen = new Map<string, number>()
  const changes: EntryChange[] = []
  for (const { row, cells: line } of rows) {
    const record = onRecord.get(wordsOf(line[register.key_field] ?? null))
    const form = formOf(record)
    const astray = Object.keys(line).filter((key) => wordsOf(line[key] ?? null) !== '' && !form.fields.some((field) => field.key === key))
    if (astray.length > 0) {
      issues.push(...astray.map((key) => (record ? sheetIssue(row, labelOf(key), 'not-in-its-form', { value: record.key, form: record.form }) : sheetIssue(row, labelOf(key), 'field-retired'))))
      continue
    }
    const checked = checkEntry(form, line, known, actor.today)
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
    else if (record && !entersFor(actor, register, record.unit_path)) issues.push(sheetIssue(row, labelOf(register.key_field), 'elsewhere', { value: checked.key }))
    else changes.push({ row, checked: { ...checked, unit }, known: record, form, changes: differs(form, checked, record) })
  }
  return { rows: rows.length, changes, issues: issues.sort((a, b) => a.row - b.row) }
}

async function entriesByKey(reader: Reader, actor: Actor, register: Register, keys: readonly string[]): Promise<Map<string, Entry>> {
  const named = [...new Set(keys)].filter((key) => key !== '')
  if (named.length === 0) return new Map()
  const rows = await on<LedgerTables>(reader).selectFrom('ledgers.entry').selectAll().where('tenant', '=', actor.tenant).where('register', '=', register.id).where('key', 'in', named).execute()
  return new Map(rows.map((row) => [row.key, row]))
}

function differs(register: Register, checked: CheckedEntry, known: Entry | undefined): boolean {
  return !known || known.struck || register.fields.some(({ key }) => checked.values[key] !== known.values[key])
}
