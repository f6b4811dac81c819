import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { forbidden, stale } from '../../foundation/errors/common-problems.ts'
import { refuse } from './errors.ts'
import { judgeEntry } from './judge-entry.ts'
import { keepEntries } from './keep-entries.ts'
import { lockEntry } from './ledger-store.ts'
import { entersFor } from './permissions.ts'
import { registerInForm } from './register-forms.ts'
import type { Entry } from './tables.ts'

/** Corrects a row: its fact is reversed and a new one written; what it said before stays. Returns the new version. */
export async function correctEntry(tx: Tx, actor: Actor, id: string, input: { version: number; values: Readonly<Record<string, string>>; reason: string }): Promise<number> {
  const { entry, register } = await lockEntry(tx, actor, id)
  if (!entersFor(actor, register, entry.unit_path)) throw forbidden('ledgers.enter')
  demandCurrent(entry, input.version)
  if (entry.struck) throw refuse('entry-is-struck')
  // A row stays in the form by which it was entered.
  const form = await registerInForm(tx, actor, register, entry.form)
  const checked = await judgeEntry(tx, actor, form, input.values, id)
  const changed = form.fields.filter(({ key }) => checked.values[key] !== entry.values[key])
  if (changed.length === 0) throw refuse('correction-changes-nothing')
  await keepEntries(tx, actor, [{ checked, known: entry, form }], { act: 'corrected', reason: input.reason, lateReason: input.reason })
  await writeAudit(tx, actor, { action: 'ledgers.correct-entry', record: id, unitPath: entry.unit_path, change: { register: register.code, fields: changed.map(({ key }) => key) } })
  return entry.version + 1
}

/** Refuses a version that is no longer current, with what the row says now. */
export function demandCurrent(entry: Entry, version: number): void {
  if (entry.version !== version) throw stale(Object.entries(entry.values).map(([field, now]) => ({ field: `values.${field}`, now })), entry.version)
}
