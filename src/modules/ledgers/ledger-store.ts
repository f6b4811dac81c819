import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { belongsTo } from '../planning/index.ts'
import { seesRowsOf } from './permissions.ts'
import type { Entry, LedgerTables, Register } from './tables.ts'

/** A register of an agency that the actor belongs to; else 'not found'. */
export async function registerById(reader: Reader, actor: Actor, id: string): Promise<Register> {
  const register = await on<LedgerTables>(reader).selectFrom('ledgers.register').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).executeTakeFirst()
  if (!register || !belongsTo(actor, 'ledgers.see', [register.party_path, register.agency_path])) throw notFound()
  return register
}

/** A row that the actor sees, with its register; else 'not found'. */
export async function entryById(reader: Reader, actor: Actor, id: string): Promise<{ entry: Entry; register: Register }> {
  const entry = await on<LedgerTables>(reader).selectFrom('ledgers.entry').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).executeTakeFirst()
  if (!entry) throw notFound()
  const register = await registerById(reader, actor, entry.register)
  if (!seesRowsOf(actor, register, entry.unit_path)) throw notFound()
  return { entry, register }
}

/** The same, locked until the transaction ends. */
export async function lockEntry(tx: Tx, actor: Actor, id: string): Promise<{ entry: Entry; register: Register }> {
  await on<LedgerTables>(tx).selectFrom('ledgers.entry').select('id').where('tenant', '=', actor.tenant).where('id', '=', id).forUpdate().execute()
  return entryById(tx, actor, id)
}
