import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { forbidden } from '../../foundation/errors/common-problems.ts'
import { reverseFacts } from '../journal/index.ts'
import { demandCurrent } from './correct-entry.ts'
import { refuse } from './errors.ts'
import { lockEntry } from './ledger-store.ts'
import { entersFor } from './permissions.ts'
import type { LedgerTables } from './tables.ts'

/** Strikes a row out: its fact is reversed, the row stays with the reason. Returns the new version. */
export async function strikeEntry(tx: Tx, actor: Actor, id: string, { version: seen, reason }: { version: number; reason: string }): Promise<number> {
  const { entry, register } = await lockEntry(tx, actor, id)
  if (!entersFor(actor, register, entry.unit_path)) throw forbidden('ledgers.enter')
  demandCurrent(entry, seen)
  if (entry.struck) throw refuse('entry-is-struck')
  const version = entry.version + 1
  await on<LedgerTables>(tx).updateTable('ledgers.entry').set({ struck: true, version }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await on<LedgerTables>(tx)
    .insertInto('ledgers.entry_version')
    .values({ tenant: actor.tenant, entry: id, version, act: 'struck', date: entry.date, unit_name: entry.unit_name, values: JSON.stringify(entry.values), reason, by_account: actor.account, by_name: actor.name, at: actor.at })
    .execute()
  await reverseFacts(tx, actor, { module: 'ledgers', record: id }, reason)
  await writeAudit(tx, actor, { action: 'ledgers.strike-entry', record: id, unitPath: entry.unit_path, change: { register: register.code } })
  return version
}
