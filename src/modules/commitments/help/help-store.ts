import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader, type Tx } from '../../../foundation/database/database.ts'
import { notFound } from '../../../foundation/errors/common-problems.ts'
import { refuse } from '../errors.ts'
import { lockItem, seesAll } from '../letter-store.ts'
import type { CommitmentTables, Help, Item, Letter } from '../tables.ts'
import { forbidsHelp, helpState, type HelpAct } from './help-rules.ts'

/** Help for an item that the actor sees in every state, locked with its item; else 'not found'. */
export async function lockHelp(tx: Tx, actor: Actor, id: string): Promise<{ help: Help; item: Item; letter: Letter }> {
  const seen = await on<CommitmentTables>(tx).selectFrom('commitments.help').select('item').where('tenant', '=', actor.tenant).where('id', '=', id).executeTakeFirst()
  if (!seen) throw notFound()
  const { item, letter } = await lockItem(tx, actor, seen.item)
  if (!seesAll(actor, letter)) throw notFound()
  return { help: await on<CommitmentTables>(tx).selectFrom('commitments.help').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).executeTakeFirstOrThrow(), item, letter }
}

/** Throws the sentence that forbids the act where the help stands. */
export function demandHelpOpen(help: Help, act: HelpAct): void {
  const sentence = forbidsHelp(helpState(help), act)
  if (sentence) throw refuse(sentence)
}

/** The help of items, newest first. */
export function helpOf(reader: Reader, actor: Actor, items: readonly string[]): Promise<Help[]> {
  return on<CommitmentTables>(reader).selectFrom('commitments.help').selectAll().where('tenant', '=', actor.tenant).where('item', 'in', [...items]).orderBy('id', 'desc').execute()
}
