import { may, ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { belongsTo } from '../planning/index.ts'
import type { CommitmentTables, Item, Letter } from './tables.ts'

/** True if the letter is the actor's own: the person's, or a unit's for which the actor writes. */
export function isOwn(actor: Actor, letter: Letter): boolean {
  if (letter.person !== null) {
    // What is one's own needs no grant; that it is one's own is the decision.
    ownOnly(actor)
    return actor.person !== null && letter.person === actor.person
  }
  return may(actor, 'commitments.write-collective', letter.holder_path ?? letter.unit_path)
}

/** True if the actor may see every item of the letter, whatever its state. */
export function seesAll(actor: Actor, letter: Letter): boolean {
  return isOwn(actor, letter) || may(actor, 'commitments.see', letter.unit_path)
}

/** True if the actor may see what the letter has published. */
export function seesPublished(actor: Actor, letter: Letter): boolean {
  return belongsTo(actor, 'commitments.see-published', [letter.party_path, letter.agency_path])
}

/** True if the actor sees this item of the letter; partners see what they have promised together. */
export function seesItem(actor: Actor, letter: Letter, item: Item): boolean {
  if (seesAll(actor, letter)) return true
  if (actor.person !== null && item.partners.some(({ id }) => id === actor.person)) return true
  return item.published_on !== null && seesPublished(actor, letter)
}

/** True if the actor writes the letter: its owner, or somebody who writes for colleagues. */
export function writes(actor: Actor, letter: Letter): boolean {
  return isOwn(actor, letter) || may(actor, 'commitments.enter-for-others', letter.unit_path)
}

/** The letter, without a decision on who sees it; 'not found' when there is none. */
export async function letterById(reader: Reader, actor: Actor, id: string): Promise<Letter> {
  const letter = await on<CommitmentTables>(reader).selectFrom('commitments.letter').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).executeTakeFirst()
  if (!letter) throw notFound()
  return letter
}

/** The items of a letter in their order. */
export function itemsOf(reader: Reader, actor: Actor, letter: string): Promise<Item[]> {
  return on<CommitmentTables>(reader).selectFrom('commitments.item').selectAll().where('tenant', '=', actor.tenant).where('letter', '=', letter).orderBy('number').execute()
}

/** An item that the actor sees, locked until the transaction ends, with its letter; else 'not found'. */
export async function lockItem(tx: Tx, actor: Actor, id: string): Promise<{ item: Item; letter: Letter }> {
  const item = await on<CommitmentTables>(tx).selectFrom('commitments.item').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!item) throw notFound()
  const letter = await letterById(tx, actor, item.letter)
  if (!seesItem(actor, letter, item)) throw notFound()
  return { item, letter }
}
