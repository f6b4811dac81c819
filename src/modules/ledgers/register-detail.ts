import { sql } from 'kysely'
import { mayAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { entriesInSight } from './entry-list.ts'
import { knownThings } from './known-things.ts'
import { registerById } from './ledger-store.ts'
import { everyColumn, formChanges } from './form-change-rules.ts'
import { entersFor, keepsRegister } from './permissions.ts'
import { formsOf } from './register-forms.ts'
import type { RegisterFormRow } from './tables.ts'

/** A register's form with what its fields may name: units one enters for, people and goals; only for those who enter. `shown`: the units that rows are of. */
export async function registerDetail(reader: Reader, actor: Actor, id: string) {
  const register = await registerById(reader, actor, id)
  const enters = mayAnywhere(actor, 'ledgers.enter')
  const known = enters ? await knownThings(reader, actor, register) : null
  const once = <T extends { id: string; name: string }>(things: ReadonlyMap<string, T> | undefined) => [...new Map([...(things?.values() ?? [])].map((thing) => [thing.id, thing])).values()]
  const units = once(known?.unit).filter(({ path }) => entersFor(actor, register, path))
  const shown = await entriesInSight(reader, actor).select(['entry.unit_id as id', sql<string>`max(entry.unit_name)`.as('name')]).where('entry.register', '=', id).groupBy('entry.unit_id').orderBy('name').execute()
  const forms = await formsOf(reader, actor, id)
  const brief = ({ id: one, name }: { id: string; name: string }) => ({ id: one, name })
  return {
    id, code: register.code, name: register.name, purpose: register.purpose, fields: [...register.fields].map((field) => ({ ...field, choices: [...field.choices] })),
    date: register.date_field, unit: register.unit_field, key: register.key_field, amount: register.amount_field,
    version: register.version, columns: everyColumn(forms).map((column) => ({ ...column, choices: [...column.choices] })), forms: formHistory(forms), definedBy: register.definer_name, today: actor.today, shown,
    options: { units: units.map(brief), people: once(known?.person).map(brief), goals: once(known?.goal).map(brief) },
    can: { enter: enters && units.length > 0, define: keepsRegister(actor, register) },
  }
}

/** Every form that the register has had, the newest first, with what it changed. */
function formHistory(forms: readonly RegisterFormRow[]) {
  return forms.map((form, at) => ({ version: form.version, reason: form.reason, by: form.changer_name, at: form.changed_at.toISOString(), changes: at === 0 ? [] : formChanges(forms[at - 1] ?? form, form) })).reverse()
}
