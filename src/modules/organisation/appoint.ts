import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { demandStarted } from './demand-start.ts'
import { refuse } from './errors.ts'
import { personById } from './people.ts'
import { editPeople, seePeople, seeUnits } from './permissions.ts'
import { reaches } from './reaches.ts'
import { belongingOf, mayHold, type PostKey } from './posts.ts'
import { settleBelonging } from './settle-belonging.ts'
import { openEnd, type OrganisationTables } from './tables.ts'
import { unitById } from './units.ts'

export type Appoint = { person: string; unit: string; post: PostKey; from: Day }

/**
 * Appoints a person to a post in a unit from a day on; several posts at once are normal. A belonging ('staff',
 * 'member') ends the one before it on that side. Returns the appointment's id.
 */
export async function appoint(tx: Tx, actor: Actor, input: Appoint): Promise<string> {
  demandStarted(actor, input.from)
  const unit = await unitById(tx, actor.tenant, input.unit, input.from)
  if (!unit) throw notFound()
  demand(actor, editPeople, unit.path, seeUnits)
  const person = await personById(tx, actor.tenant, input.person)
  if (!person) throw notFound()
  // Somebody who belongs elsewhere is not there for whoever does not see them: nobody is appointed away unasked.
  if ((person.sectionPath !== null || person.partyPath !== null) && !reaches(actor, seePeople, person)) throw notFound()
  if (!mayHold(input.post, unit.kind)) throw refuse('post-not-held-there', {}, [{ path: 'post', code: 'organisation.error.post-not-held-there' }])
  const db = on<OrganisationTables>(tx)
  const held = await db.selectFrom('organisation.appointment').where('tenant', '=', actor.tenant).where('person', '=', input.person).where('unit', '=', input.unit).where('post', '=', input.post).where('until_day', '>', input.from).select('from_day').executeTakeFirst()
  if (held) throw refuse('appointment-exists', { since: held.from_day })
  const belonging = belongingOf(input.post)
  if (belonging) await settleBelonging(tx, actor, { person: input.person, post: input.post, belonging, unit, from: input.from })
  const id = newId(actor.at)
  await db.insertInto('organisation.appointment').values({ tenant: actor.tenant, id, person: input.person, unit: input.unit, post: input.post, from_day: input.from, until_day: openEnd }).execute()
  await writeAudit(tx, actor, { action: 'organisation.appoint', record: id, unitPath: unit.path, change: { person: input.person, unit: input.unit, post: input.post, from: input.from } })
  return id
}
