import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { negated } from './decimal-rules.ts'
import type { JournalTables } from './tables.ts'

/**
 * Takes back every live fact of a source record: each gets a reversal with the same day and unit and the opposite
 * quantity. From this instant on neither counts; a figure as of an earlier instant still counts the fact.
 */
export async function reverseFacts(tx: Tx, actor: Actor, source: { module: string; record: string }, reason: string): Promise<void> {
  const live = await on<JournalTables>(tx)
    .selectFrom('journal.fact as fact')
    .selectAll('fact')
    .where('fact.tenant', '=', actor.tenant)
    .where('fact.source_module', '=', source.module)
    .where('fact.source_record', '=', source.record)
    .where('fact.reverses', 'is', null)
    .where((where) => where.not(where.exists(where.selectFrom('journal.fact as reversal').select(sql`1`.as('one')).where('reversal.tenant', '=', actor.tenant).whereRef('reversal.reverses', '=', 'fact.id'))))
    .orderBy('fact.id')
    .execute()
  if (live.length === 0) return
  const reversals = live.map(({ xid: _xid, ...fact }) => ({
    ...fact,
    id: newId(actor.at),
    quantity: negated(fact.quantity),
    amounts: JSON.stringify(Object.fromEntries(Object.entries(fact.amounts as Record<string, string>).map(([key, value]) => [key, negated(value)]))),
    attributes: JSON.stringify(fact.attributes),
    recorded_by: actor.account,
    recorder_name: actor.name,
    recorded_at: actor.at,
    late: false,
    late_reason: null,
    reverses: fact.id,
    reason,
  }))
  await on<JournalTables>(tx).insertInto('journal.fact').values(reversals).execute()
}
