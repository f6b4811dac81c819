import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { PostKey } from './posts.ts'
import { unitsOn, type Unit } from './units.ts'

/** A post held: its id, the unit as it stood on the day asked for, since when. */
export type Appointment = { id: string; person: string; unit: Unit; post: PostKey; from: Day; until: Day }

function appointmentsOn(reader: Reader, tenant: string, day: Day) {
  return unitsOn(reader, tenant, day)
    .innerJoin('organisation.appointment as a', (join) => join.onRef('a.tenant', '=', 'u.tenant').onRef('a.unit', '=', 'u.id'))
    .where('a.from_day', '<=', day)
    .where('a.until_day', '>', day)
    .select(['a.id as appointment', 'a.person', 'a.post', 'a.from_day as from', 'a.until_day as until'])
}

type Row = Unit & { appointment: string; person: string; post: PostKey; from: Day; until: Day }

function asAppointment({ appointment, person, post, from, until, ...unit }: Row): Appointment {
  return { id: appointment, person, unit, post, from, until }
}

/** Everything that a person held on day `day`, belonging included (posts 'staff' and 'member'). */
export async function appointmentsOf(reader: Reader, tenant: string, person: string, day: Day): Promise<Appointment[]> {
  const rows = await appointmentsOn(reader, tenant, day).where('a.person', '=', person).orderBy('p.path').orderBy('a.post').execute()
  return rows.map(asAppointment)
}

/** Who held which post in exactly this unit on day `day`. */
export async function postsIn(reader: Reader, tenant: string, unit: string, day: Day): Promise<Appointment[]> {
  const rows = await appointmentsOn(reader, tenant, day).where('a.unit', '=', unit).orderBy('a.from_day').orderBy('a.id').execute()
  return rows.map(asAppointment)
}
