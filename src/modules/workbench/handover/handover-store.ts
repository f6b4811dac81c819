import type { Selectable } from 'kysely'
import { may, type Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader, type Tx } from '../../../foundation/database/database.ts'
import { notFound } from '../../../foundation/errors/common-problems.ts'
import { editPeople } from '../../organisation/index.ts'
import type { WorkbenchTables } from '../tables.ts'

export type Handover = Selectable<WorkbenchTables['workbench.handover']>

/** A hand-over that the actor is a side of, or watches over; else 'not found'. */
export async function handoverFor(reader: Reader, actor: Actor, id: string): Promise<Handover> {
  return seen(actor, await on<WorkbenchTables>(reader).selectFrom('workbench.handover').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).executeTakeFirst())
}

/** The same, locked for a change. */
export async function lockHandover(tx: Tx, actor: Actor, id: string): Promise<Handover> {
  return seen(actor, await on<WorkbenchTables>(tx).selectFrom('workbench.handover').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).forUpdate().executeTakeFirst())
}

function seen(actor: Actor, found: Handover | undefined): Handover {
  if (!found || (!may(actor, editPeople, found.unit_path) && !isSide(actor, found))) throw notFound()
  return found
}

/** True for the two between whom a post passes. */
export function isSide(actor: Actor, { from_person, to_person }: Pick<Handover, 'from_person' | 'to_person'>): boolean {
  return actor.person !== null && (actor.person === from_person || actor.person === to_person)
}
