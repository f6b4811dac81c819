import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { demandGoodForm, registerToChange } from './change-register.ts'
import type { Form, FormChange } from './form-change-rules.ts'
import type { LedgerTables } from './tables.ts'

/** What a form would change, and how many rows on record it concerns: they keep what they say. Writes nothing but that it was asked. */
export async function previewForm(tx: Tx, actor: Actor, id: string, form: Form): Promise<(FormChange & { rows: number })[]> {
  const { register, forms } = await registerToChange(tx, actor, id)
  const changes: (FormChange & { rows: number })[] = []
  for (const change of demandGoodForm(register, forms, form)) changes.push({ ...change, rows: await rowsWith(tx, actor, id, change) })
  await writeAudit(tx, actor, { action: 'ledgers.preview-form', record: id, unitPath: register.party_path, change: { changes: changes.length } })
  return changes
}

/** How many rows hold a value in a field that is retired or renamed, or the choice that is retired. */
async function rowsWith(tx: Tx, actor: Actor, register: string, { kind, field, from }: FormChange): Promise<number> {
  if (!['retired', 'renamed', 'choiceRetired'].includes(kind)) return 0
  const query = on<LedgerTables>(tx).selectFrom('ledgers.entry').select(sql<number>`count(*)::int`.as('rows')).where('tenant', '=', actor.tenant).where('register', '=', register).where('struck', '=', false)
  const holding = kind === 'choiceRetired' ? sql<boolean>`values ->> ${field} = ${from}` : sql<boolean>`values ->> ${field} is not null`
  return (await query.where(holding).executeTakeFirstOrThrow()).rows
}
