import type { Actor } from '../../foundation/actor/actor.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { recordFacts, reverseFacts, type NewFact } from '../journal/index.ts'
import type { CheckedEntry } from './check-entry.ts'
import { ledgerEntry } from './facts.ts'
import type { Act, Entry, LedgerTables, Register } from './tables.ts'

/** A row to be written: new, or in place of one on record. `form`: the register in the form by which the row is kept. */
export type KeptEntry = { checked: CheckedEntry; known: Entry | undefined; form: Register }

/**
 * Writes rows with their versions and facts, all at once; what stood before takes its facts back. The caller holds the
 * rows locked and has checked that it may. Returns the ids in order.
 */
export async function keepEntries(tx: Tx, actor: Actor, rows: readonly KeptEntry[], { act, reason = '', lateReason }: { act: Act; reason?: string; lateReason?: string | undefined }): Promise<string[]> {
  if (rows.length === 0) return []
  const whose = { entered_by: actor.account, enterer_name: actor.name, entered_at: actor.at }
  const numbered = rows.map(({ checked, known, form }) => ({ checked, known, form, id: known?.id ?? newId(actor.at), version: (known?.version ?? 0) + 1 }))
  const columns = ({ checked: { key, date, unit, values, refs }, version }: (typeof numbered)[number]) => ({ key, date, unit_id: unit.id, unit_path: unit.path, unit_name: unit.name, values: JSON.stringify(values), refs: JSON.stringify(refs), version, struck: false, ...whose })
  const fresh = numbered.filter(({ known }) => !known)
  if (fresh.length > 0) await on<LedgerTables>(tx).insertInto('ledgers.entry').values(fresh.map((row) => ({ tenant: actor.tenant, id: row.id, register: row.form.id, form: row.form.version, ...columns(row) }))).execute()
  for (const row of numbered.filter(({ known }) => known)) {
    await on<LedgerTables>(tx).updateTable('ledgers.entry').set(columns(row)).where('tenant', '=', actor.tenant).where('id', '=', row.id).execute()
    await reverseFacts(tx, actor, { module: 'ledgers', record: row.id }, reason)
  }
  await on<LedgerTables>(tx)
    .insertInto('ledgers.entry_version')
    .values(numbered.map(({ id, version, checked }) => ({ tenant: actor.tenant, entry: id, version, act, date: checked.date, unit_name: checked.unit.name, values: JSON.stringify(checked.values), reason, by_account: actor.account, by_name: actor.name, at: actor.at })))
    .execute()
  await recordFacts(tx, actor, numbered.map(({ id, version, checked, form }) => factOf(form, checked, id, version, lateReason)))
  return numbered.map(({ id }) => id)
}

/** What of a row is counted: its amount, its numbers, what was chosen. Free text is not. */
function factOf(register: Register, { key, date, unit, values, refs }: CheckedEntry, id: string, version: number, lateReason: string | undefined): NewFact {
  const ofType = (...types: string[]) => register.fields.filter(({ type, key: name }) => types.includes(type) && values[name] !== undefined).map(({ key: name }) => [name, values[name] ?? ''] as const)
  const person = register.fields.find(({ type }) => type === 'person')
  return {
    kind: ledgerEntry,
    date,
    unit: { id: unit.id, path: unit.path, name: unit.name },
    person: person ? (refs[person.key] ?? null) : null,
    quantity: register.amount_field === null ? '1' : (values[register.amount_field] ?? '0'),
    amounts: Object.fromEntries(ofType('number')),
    attributes: { ...Object.fromEntries(ofType('choice', 'goal')), register: register.code, registerName: register.name, title: key },
    source: { module: 'ledgers', record: id, version },
    ...(lateReason ? { lateReason } : {}),
  }
}
