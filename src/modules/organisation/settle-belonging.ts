import type { Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { refuse } from './errors.ts'
import type { PostKey } from './posts.ts'
import type { OrganisationTables } from './tables.ts'
import type { Unit } from './units.ts'

type Belonging = { person: string; post: PostKey; belonging: 'section' | 'party'; unit: Unit; from: Day }

/** A person belongs to one unit on each side: ends the belonging before, and notes the new one on the person. */
export async function settleBelonging(tx: Tx, actor: Actor, { person, post, belonging, unit, from }: Belonging): Promise<void> {
  const db = on<OrganisationTables>(tx)
  const before = await db.selectFrom('organisation.appointment').where('tenant', '=', actor.tenant).where('person', '=', person).where('post', '=', post).where('until_day', '>', from).orderBy('from_day', 'desc').select(['id', 'from_day']).executeTakeFirst()
  if (before && before.from_day >= from) throw refuse('starts-before-the-present-period', { since: before.from_day })
  if (before) await db.updateTable('organisation.appointment').set({ until_day: from }).where('tenant', '=', actor.tenant).where('id', '=', before.id).execute()
  const home = belonging === 'section' ? { section: unit.id, section_path: unit.path } : { party_unit: unit.id, party_path: unit.path }
  await db.updateTable('organisation.person').set(home).where('tenant', '=', actor.tenant).where('id', '=', person).execute()
}
