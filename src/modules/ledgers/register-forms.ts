import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader, type Tx } from '../../foundation/database/database.ts'
import type { Form } from './form-change-rules.ts'
import type { LedgerTables, Register, RegisterFormRow } from './tables.ts'

/** Every form that a register has had, the first one first. The caller has decided that the actor may see the register. */
export function formsOf(reader: Reader, actor: Actor, register: string): Promise<RegisterFormRow[]> {
  return on<LedgerTables>(reader).selectFrom('ledgers.register_form').selectAll().where('tenant', '=', actor.tenant).where('register', '=', register).orderBy('version').execute()
}

/** The register as it was in one of its forms: a row is read and corrected in the form by which it was entered. */
export async function registerInForm(reader: Reader, actor: Actor, register: Register, version: number): Promise<Register> {
  return version === register.version ? register : inForm(register, await formsOf(reader, actor, register.id), version)
}

/** The same, out of forms that are at hand. */
export function inForm(register: Register, forms: readonly RegisterFormRow[], version: number): Register {
  const form = forms.find((one) => one.version === version)
  return form ? { ...register, name: form.name, purpose: form.purpose, fields: form.fields, version } : register
}

/** Keeps a form that a register takes from now on. */
export async function keepForm(tx: Tx, actor: Actor, register: string, { version, name, purpose, fields, reason }: Form & { version: number; reason: string }): Promise<void> {
  await on<LedgerTables>(tx).insertInto('ledgers.register_form').values({ tenant: actor.tenant, register, version, name, purpose, fields: JSON.stringify(fields), reason, changed_by: actor.account, changer_name: actor.name, changed_at: actor.at }).execute()
}
