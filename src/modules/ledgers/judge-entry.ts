import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { unitById } from '../organisation/index.ts'
import { checkEntry, type CheckedEntry } from './check-entry.ts'
import { refuse } from './errors.ts'
import { formFault } from './field-issues.ts'
import { knownThings } from './known-things.ts'
import { entersFor } from './permissions.ts'
import type { LedgerTables, Register } from './tables.ts'

/** Judges what a form brings, for a new row or in place of the one called `standing`; refuses it with every fault. */
export async function judgeEntry(tx: Tx, actor: Actor, register: Register, values: Readonly<Record<string, string>>, standing?: string): Promise<CheckedEntry> {
  const unknown = Object.keys(values).filter((key) => !register.fields.some((field) => field.key === key))
  if (unknown.length > 0) throw refuse('entry-has-faults', {}, unknown.map((key) => formFault({ field: { key }, code: 'unknown-field', params: {} })))
  const checked = checkEntry(register, values, await knownThings(tx, actor, register), actor.today)
  if ('issues' in checked) throw refuse('entry-has-faults', {}, checked.issues.map(formFault))
  const wrong = (key: string, code: 'unit-not-open' | 'elsewhere' | 'key-taken', value: string) => refuse('entry-has-faults', {}, [formFault({ field: { key }, code, params: { value } })])
  const unit = await unitById(tx, actor.tenant, checked.unit.id, checked.date)
  if (!unit) throw wrong(register.unit_field, 'unit-not-open', checked.unit.name)
  if (!entersFor(actor, register, checked.unit.path)) throw wrong(register.unit_field, 'elsewhere', checked.unit.name)
  const other = await on<LedgerTables>(tx).selectFrom('ledgers.entry').select('id').where('tenant', '=', actor.tenant).where('register', '=', register.id).where('key', '=', checked.key).executeTakeFirst()
  if (other && other.id !== standing) throw wrong(register.key_field, 'key-taken', checked.key)
  return { ...checked, unit }
}
