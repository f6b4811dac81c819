import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { unitById, type Unit } from '../organisation/index.ts'
import { expectedAttendees, type Expected } from './expected-attendees.ts'
import type { MeetingKind } from './meeting-kinds.ts'
import { jointUnitsOf, type Meeting } from './meeting-store.ts'
import type { BranchLifeTables } from './tables.ts'

/**
 * Draws up who is expected, as units and posts stand on the day of the meeting; done again whenever the day, the
 * partners or the people may have changed. Marks already set stay. `named`: for kinds whose people are named one by one.
 */
export async function drawUpList(tx: Tx, actor: Actor, meeting: Pick<Meeting, 'id' | 'day' | 'unit_id'>, kind: MeetingKind, named: readonly string[] = []): Promise<void> {
  const partners = await jointUnitsOf(tx, actor.tenant, meeting.id)
  const units = await openUnits(tx, actor, [meeting.unit_id, ...partners.map(({ unit_id }) => unit_id)], rosterDay(meeting.day, actor.today))
  const lists: Expected[][] = []
  for (const unit of units) lists.push(await expectedAttendees(tx, actor.tenant, kind, unit, rosterDay(meeting.day, actor.today), unit.id === meeting.unit_id ? named : []))
  const expected = [...new Map(lists.flat().map((line) => [line.person, line])).values()]
  const db = on<BranchLifeTables>(tx)
  await db.updateTable('branch_life.meeting').set({ listed_on: actor.today }).where('tenant', '=', actor.tenant).where('id', '=', meeting.id).execute()
  if (kind.attends !== 'named' || named.length > 0) await removeOthers(tx, actor, meeting.id, expected)
  if (expected.length === 0) return
  await db
    .insertInto('branch_life.attendee')
    .values(expected.map((line) => ({ tenant: actor.tenant, meeting: meeting.id, person: line.person, person_name: line.name, person_pinyin: line.pinyin, unit_id: line.unit.id, unit_path: line.unit.path, unit_name: line.unit.name, expected: true, voting: line.voting, as_ordinary_member: line.asOrdinaryMember })))
    .onConflict((conflict) => conflict.columns(['tenant', 'meeting', 'person']).doUpdateSet({ expected: true, voting: sql`excluded.voting`, as_ordinary_member: sql`excluded.as_ordinary_member`, unit_id: sql`excluded.unit_id`, unit_path: sql`excluded.unit_path`, unit_name: sql`excluded.unit_name` }))
    .execute()
}

/** Nobody knows the roster of a day to come: until then today's is shown. */
function rosterDay(day: Day, today: Day): Day {
  return day > today ? today : day
}

async function openUnits(tx: Tx, actor: Actor, ids: readonly string[], day: Day): Promise<Unit[]> {
  const units: Unit[] = []
  for (const id of ids) {
    const unit = await unitById(tx, actor.tenant, id, day)
    if (unit) units.push(unit)
  }
  return units
}

async function removeOthers(tx: Tx, actor: Actor, meeting: string, expected: readonly Expected[]): Promise<void> {
  const people = expected.map(({ person }) => person)
  await on<BranchLifeTables>(tx).deleteFrom('branch_life.attendee').where('tenant', '=', actor.tenant).where('meeting', '=', meeting).where('mark', 'is', null).where(sql<boolean>`not (person = any(${people}::uuid[]))`).execute()
}
