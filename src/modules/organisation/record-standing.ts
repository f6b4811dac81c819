import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { forbidden, notFound } from '../../foundation/errors/common-problems.ts'
import { demandStarted } from './demand-start.ts'
import { refuse } from './errors.ts'
import { personById } from './people.ts'
import { editPeople, seePeople } from './permissions.ts'
import { isMember, type PoliticalStatus } from './political-status.ts'
import { reaches } from './reaches.ts'
import type { OrganisationTables } from './tables.ts'

/** Records that a person's political status is `status` from the day `from`; earlier days keep what they had. */
export async function recordStanding(tx: Tx, actor: Actor, input: { person: string; status: PoliticalStatus; from: Day }): Promise<void> {
  demandStarted(actor, input.from)
  const person = await personById(tx, actor.tenant, input.person)
  if (!person) throw notFound()
  if (!reaches(actor, seePeople, person)) throw notFound()
  if (!reaches(actor, editPeople, person)) throw forbidden(editPeople)
  const db = on<OrganisationTables>(tx)
  const later = await db.selectFrom('organisation.political_standing').where('tenant', '=', actor.tenant).where('person', '=', person.id).where('from_day', '>=', input.from).select('from_day').executeTakeFirst()
  if (later) throw refuse('standing-exists', { day: later.from_day })
  await db.insertInto('organisation.political_standing').values({ tenant: actor.tenant, person: person.id, from_day: input.from, status: input.status }).execute()
  const joined = !isMember(person.politicalStatus) && isMember(input.status) ? input.from : person.partyJoined
  await db.updateTable('organisation.person').set({ political_status: input.status, party_joined: joined, version: person.version + 1 }).where('tenant', '=', actor.tenant).where('id', '=', person.id).execute()
  await writeAudit(tx, actor, { action: 'organisation.record-standing', record: person.id, unitPath: person.partyPath ?? undefined, change: { from: input.from } })
}
