import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { placeOfUnit } from '../commitments/index.ts'
import { unitById } from '../organisation/index.ts'
import { refuse } from './errors.ts'
import { keepForm } from './register-forms.ts'
import { formFaults, type RegisterForm } from './register-rules.ts'
import type { LedgerTables } from './tables.ts'

/** `office`: the Party organisation that keeps the register for its agency. */
export type RegisterInput = RegisterForm & { office: string; code: string; name: string; purpose: string }

/** Defines a register for the agency beside the office's Party organisation. Returns its id. */
export async function defineRegister(tx: Tx, actor: Actor, input: RegisterInput): Promise<string> {
  const office = await unitById(tx, actor.tenant, input.office, actor.today)
  if (!office) throw notFound()
  demand(actor, 'ledgers.define', office.path, 'ledgers.see')
  if (!office.kind.startsWith('party.')) throw refuse('unit-keeps-no-ledgers', {}, [{ path: 'office', code: 'ledgers.error.unit-keeps-no-ledgers' }])
  const [first, ...rest] = formFaults(input)
  if (first) throw refuse(first.fault, {}, [first, ...rest].map(({ fault, at }) => ({ path: at, code: `ledgers.error.${fault}` })))
  const taken = await on<LedgerTables>(tx).selectFrom('ledgers.register').select('id').where('tenant', '=', actor.tenant).where('code', '=', input.code).executeTakeFirst()
  if (taken) throw refuse('code-taken', { code: input.code }, [{ path: 'code', code: 'ledgers.error.code-taken', params: { code: input.code } }])
  const { partyPath, agencyPath } = await placeOfUnit(tx, actor, office, actor.today)
  const id = newId(actor.at)
  await on<LedgerTables>(tx)
    .insertInto('ledgers.register')
    .values({
      tenant: actor.tenant, id, code: input.code, name: input.name, purpose: input.purpose, party_path: partyPath, agency_path: agencyPath,
      fields: JSON.stringify(input.fields), date_field: input.date, unit_field: input.unit, key_field: input.key, amount_field: input.amount,
      defined_by: actor.account, definer_name: actor.name, defined_at: actor.at,
    })
    .execute()
  await keepForm(tx, actor, id, { version: 1, name: input.name, purpose: input.purpose, fields: input.fields, reason: '' })
  await writeAudit(tx, actor, { action: 'ledgers.define-register', record: id, unitPath: office.path, change: { code: input.code, fields: input.fields.length } })
  return id
}
