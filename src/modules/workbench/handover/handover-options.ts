import { may, ownOnly, type Actor } from '../../../foundation/actor/actor.ts'
import type { Reader } from '../../../foundation/database/database.ts'
import { notFound } from '../../../foundation/errors/common-problems.ts'
import { appointmentById, appointmentsOf, editPeople, peopleOf, posts, unitsAbove, type Appointment } from '../../organisation/index.ts'

/**
 * What a hand-over may be opened for: the actor's own posts, or the one appointment named when they keep appointments
 * there; and who may follow: those of the unit and of the one above it.
 */
export async function handoverOptions(reader: Reader, actor: Actor, appointment: string | undefined) {
  ownOnly(actor)
  const own = actor.person === null ? [] : (await appointmentsOf(reader, actor.tenant, actor.person, actor.today)).filter(({ post }) => post !== 'staff' && post !== 'member')
  const named = appointment === undefined || own.some(({ id }) => id === appointment) ? undefined : await appointmentById(reader, actor.tenant, appointment, actor.today)
  if (appointment !== undefined && !own.some(({ id }) => id === appointment) && (!named || !may(actor, editPeople, named.unit.path))) throw notFound()
  const offered = [...own, ...(named ? [named] : [])]
  return { posts: await Promise.all(offered.map(async (held) => ({ appointment: held.id, unit: held.unit.name, post: posts[held.post].label, followers: await followersOf(reader, actor, held) }))) }
}

async function followersOf(reader: Reader, actor: Actor, held: Appointment) {
  const way = await unitsAbove(reader, actor.tenant, held.unit.path, actor.today)
  const people = await peopleOf(reader, actor.tenant, way.at(-2)?.path ?? held.unit.path, actor.today)
  return people.filter(({ id }) => id !== held.person).map(({ id, name }) => ({ id, name }))
}
