import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { personById } from './people.ts'
import { editPeople, seePeople, seePolitical } from './permissions.ts'
import { reaches } from './reaches.ts'
import { openEnd, type OrganisationTables } from './tables.ts'
import { unitsOn } from './units.ts'

/** One person with every post they held. Political status only by the ability (and one's own); reading it is audited. */
export async function personPage(reader: Reader, actor: Actor, id: string) {
  const person = await personById(reader, actor.tenant, id)
  if (!person) throw notFound()
  const own = actor.person === id
  if (own) ownOnly(actor)
  if (!own && !reaches(actor, seePeople, person)) throw notFound()
  const open = own || reaches(actor, seePolitical, person)
  const { politicalStatus, partyJoined, staffNumber, name, version } = person
  const appointments = (await everyPost(reader, actor, id)).filter((one) => open || one.unit.side === 'business')
  const standings = open ? await on<OrganisationTables>(reader).selectFrom('organisation.political_standing').select(['from_day as from', 'status']).where('tenant', '=', actor.tenant).where('person', '=', id).orderBy('from_day').execute() : []
  return {
    id,
    staffNumber,
    name,
    version,
    masked: !open,
    politicalStatus: open ? politicalStatus : null,
    partyJoined: open ? partyJoined : null,
    standings,
    appointments,
    can: { edit: reaches(actor, editPeople, person) },
  }
}

async function everyPost(reader: Reader, actor: Actor, person: string) {
  const held = await on<OrganisationTables>(reader).selectFrom('organisation.appointment').select(['id', 'unit', 'post', 'from_day as from', 'until_day as until']).where('tenant', '=', actor.tenant).where('person', '=', person).orderBy('from_day', 'desc').orderBy('id').execute()
  const rows = []
  for (const { id, unit, post, from, until } of held) {
    const then = await unitsOn(reader, actor.tenant, from).where('u.id', '=', unit).executeTakeFirst()
    rows.push({ id, post, from, until: until === openEnd ? null : until, unit: { id: unit, name: then?.name ?? '', side: then?.side ?? ('business' as const) } })
  }
  return rows
}
