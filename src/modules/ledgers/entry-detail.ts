import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { entryById } from './ledger-store.ts'
import { entersFor } from './permissions.ts'
import { registerInForm } from './register-forms.ts'
import type { LedgerTables } from './tables.ts'

/** A row with every wording that it has had, the newest first. */
export async function entryDetail(reader: Reader, actor: Actor, id: string) {
  const { entry, register } = await entryById(reader, actor, id)
  const form = await registerInForm(reader, actor, register, entry.form)
  const versions = await on<LedgerTables>(reader).selectFrom('ledgers.entry_version').selectAll().where('tenant', '=', actor.tenant).where('entry', '=', id).orderBy('version', 'desc').execute()
  return {
    id, key: entry.key, date: entry.date, unit: { id: entry.unit_id, name: entry.unit_name }, values: entry.values, refs: entry.refs, version: entry.version, struck: entry.struck,
    register: { id: register.id, name: register.name }, form: entry.form, fields: form.fields.map((field) => ({ ...field, choices: [...field.choices] })),
    history: versions.map(({ version, act, values, reason, by_name, at }) => ({ version, act, values, reason, by: by_name, at: at.toISOString() })),
    can: { correct: entersFor(actor, register, entry.unit_path) && !entry.struck },
  }
}
