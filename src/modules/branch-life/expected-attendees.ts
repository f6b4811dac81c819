import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { isMember, peopleOf, personsById, postsIn, unitsBelow, type Person, type PostKey, type Unit } from '../organisation/index.ts'
import type { MeetingKind } from './meeting-kinds.ts'

/** Somebody who is expected at a meeting. `voting`: a full member, or one of the committee that meets. */
export type Expected = { person: string; name: string; pinyin: string; unit: Pick<Unit, 'id' | 'path' | 'name'>; voting: boolean; asOrdinaryMember: boolean }

const committeePosts: readonly PostKey[] = ['secretary', 'deputySecretary', 'deputySecretaryFullTime', 'organisationOfficer', 'publicityOfficer', 'disciplineOfficer', 'youthOfficer']
const leadingPosts: readonly PostKey[] = ['leadingGroupSecretary', 'leadingGroupMember']

/**
 * Who is expected at a meeting of `kind` of `unit` on `day`, by pinyin. Probationary members are expected but have no
 * vote. Members of the leading group stand in the list of their own branch like everybody (双重组织生活).
 */
export async function expectedAttendees(reader: Reader, tenant: string, kind: MeetingKind, unit: Unit, day: Day, named: readonly string[]): Promise<Expected[]> {
  const people = await peopleExpected(reader, tenant, kind, unit, day, named)
  const leaders = kind.attends === 'members' ? await leadersOn(reader, tenant, day) : new Set<string>()
  return people.map((person) => ({
    person: person.id,
    name: person.name,
    pinyin: person.pinyin,
    unit: { id: unit.id, path: unit.path, name: unit.name },
    voting: kind.attends !== 'members' || person.politicalStatus === 'fullMember',
    asOrdinaryMember: leaders.has(person.id),
  }))
}

async function peopleExpected(reader: Reader, tenant: string, kind: MeetingKind, unit: Unit, day: Day, named: readonly string[]): Promise<Person[]> {
  switch (kind.attends) {
    case 'members':
      return (await peopleOf(reader, tenant, unit.path, day)).filter((person) => isMember(person.politicalStatus))
    case 'staff':
      return peopleOf(reader, tenant, unit.path, day)
    case 'committee':
      return holders(reader, tenant, unit.id, committeePosts, day)
    case 'leadingGroup':
      return leadingGroupOf(reader, tenant, unit, day)
    case 'named':
      return [...(await personsById(reader, tenant, named)).values()].sort(byPinyin)
  }
}

async function holders(reader: Reader, tenant: string, unit: string, posts: readonly PostKey[], day: Day): Promise<Person[]> {
  const held = (await postsIn(reader, tenant, unit, day)).filter(({ post }) => posts.includes(post))
  return [...(await personsById(reader, tenant, [...new Set(held.map(({ person }) => person))])).values()].sort(byPinyin)
}

/** A Party committee keeps the record of its leading group: those of the leaders who belong to its branches. */
async function leadingGroupOf(reader: Reader, tenant: string, unit: Unit, day: Day): Promise<Person[]> {
  if (unit.kind === 'party.leadingGroup') return holders(reader, tenant, unit.id, leadingPosts, day)
  const leaders = await leadersOn(reader, tenant, day)
  return (await peopleOf(reader, tenant, unit.path, day)).filter(({ id }) => leaders.has(id))
}

async function leadersOn(reader: Reader, tenant: string, day: Day): Promise<Set<string>> {
  const leaders = new Set<string>()
  for (const unit of await unitsBelow(reader, tenant, '/', day)) {
    if (unit.kind !== 'party.leadingGroup') continue
    for (const { person, post } of await postsIn(reader, tenant, unit.id, day)) if (leadingPosts.includes(post)) leaders.add(person)
  }
  return leaders
}

function byPinyin(a: Person, b: Person): number {
  return a.pinyin < b.pinyin ? -1 : a.pinyin > b.pinyin ? 1 : a.id < b.id ? -1 : 1
}
