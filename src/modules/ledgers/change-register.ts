import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { forbidden, stale } from '../../foundation/errors/common-problems.ts'
import { say } from '../../foundation/i18n/texts.ts'
import { refuse } from './errors.ts'
import { formChanges, typesBroken, type Form, type FormChange } from './form-change-rules.ts'
import { registerById } from './ledger-store.ts'
import { keepsRegister } from './permissions.ts'
import { formsOf, inForm, keepForm } from './register-forms.ts'
import { formFaults } from './register-rules.ts'
import type { LedgerTables, Register, RegisterFormRow } from './tables.ts'
import { texts } from './texts.ts'

/** `version`: of the form that the office saw. `reason`: why it changes. */
export type ChangeRegister = Form & { version: number; reason: string }

/**
 * Gives a register another form from now on: fields added, renamed, retired, choices added or retired. Rows on record keep
 * the form by which they were entered, and their facts. Returns the new version.
 */
export async function changeRegister(tx: Tx, actor: Actor, id: string, { version, reason, ...form }: ChangeRegister): Promise<number> {
  const db = on<LedgerTables>(tx)
  await db.selectFrom('ledgers.register').select('id').where('tenant', '=', actor.tenant).where('id', '=', id).forUpdate().execute()
  const { register, forms } = await registerToChange(tx, actor, id)
  if (register.version !== version) throw stale(formChanges(inForm(register, forms, version), register).map((change) => ({ field: change.label || register.name, now: changeInWords(actor, change) })), register.version)
  const changes = demandGoodForm(register, forms, form)
  if (changes.length === 0) throw refuse('form-changes-nothing')
  const next = version + 1
  await db.updateTable('ledgers.register').set({ name: form.name, purpose: form.purpose, fields: JSON.stringify(form.fields), version: next }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await keepForm(tx, actor, id, { ...form, version: next, reason })
  await writeAudit(tx, actor, { action: 'ledgers.change-register', record: id, unitPath: register.party_path, change: { version: next, reason, changes } })
  return next
}

/** The register with all its forms, for whoever keeps it. */
export async function registerToChange(tx: Tx, actor: Actor, id: string): Promise<{ register: Register; forms: RegisterFormRow[] }> {
  const register = await registerById(tx, actor, id)
  if (!keepsRegister(actor, register)) throw forbidden('ledgers.define')
  return { register, forms: await formsOf(tx, actor, id) }
}

/** Refuses a form with faults; returns what it changes in the form that stands. */
export function demandGoodForm(register: Register, forms: readonly RegisterFormRow[], form: Form): FormChange[] {
  const faults = formFaults({ fields: form.fields, date: register.date_field, unit: register.unit_field, key: register.key_field, amount: register.amount_field })
  const all = [...faults, ...typesBroken(forms, form.fields).map((at) => ({ fault: 'field-type-is-fixed' as const, at: `fields.${at}.label` }))]
  const [first] = all
  if (first) throw refuse(first.fault, {}, all.map(({ fault, at }) => ({ path: at, code: `ledgers.error.${fault}` })))
  return formChanges(register, form)
}

function changeInWords(actor: Actor, { kind, label, from, to }: FormChange): string {
  return say(actor.lang, texts[`ledgers.change.${kind}`], { label, from, to })
}
