import { may, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { peopleOf, seePeople, unitsBelow, type Unit } from '../organisation/index.ts'
import { goalsBriefly } from '../planning/index.ts'
import type { FieldType } from './register-rules.ts'
import type { Register } from './tables.ts'

type Thing = { id: string; name: string }

/** What the fields of a register may name, by id, name and code. */
export type Known = { unit: ReadonlyMap<string, Unit>; person: ReadonlyMap<string, Thing>; goal: ReadonlyMap<string, Thing> }

/** A name as it is looked up: full and half width, brackets and blanks are one. */
export function plain(words: string): string {
  return words.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()
}

/** The units, people and business goals that the register's fields may name; people only as far as the actor sees them. */
export async function knownThings(reader: Reader, actor: Actor, register: Register): Promise<Known> {
  const has = (type: FieldType) => register.fields.some((field) => field.type === type)
  const units = [...(await unitsBelow(reader, actor.tenant, register.agency_path, actor.today)), ...(await unitsBelow(reader, actor.tenant, register.party_path, actor.today))]
  return {
    unit: byEveryName(units, ({ id, name, code }) => [id, name, code]),
    person: has('person') ? byEveryName(await peopleInSight(reader, actor, register), ({ id, name, staffNumber }) => [id, name, staffNumber]) : new Map(),
    goal: has('goal') ? byEveryName(await businessGoals(reader, actor), ({ id, code }) => [id, code]) : new Map(),
  }
}

/** The business goals of this year's plan. */
async function businessGoals(reader: Reader, actor: Actor) {
  const year = Number(actor.today.slice(0, 4))
  const goals = await goalsBriefly(reader, actor, { year, side: 'business' })
  return goals.map(({ id, code, title }) => ({ id, code, name: `${code} ${title}` }))
}

async function peopleInSight(reader: Reader, actor: Actor, register: Register) {
  const people = await peopleOf(reader, actor.tenant, register.agency_path, actor.today)
  return people.filter(({ sectionPath, partyPath }) => [sectionPath, partyPath].some((path) => path !== null && may(actor, seePeople, path)))
}

/** A name that two things bear names neither; ids and codes always do. */
function byEveryName<T extends Thing>(things: readonly T[], namesOf: (thing: T) => readonly string[]): Map<string, T> {
  const found = new Map<string, T>()
  const twice = new Set<string>()
  for (const thing of things) {
    for (const name of new Set(namesOf(thing).map(plain))) {
      if (found.has(name) && found.get(name)?.id !== thing.id) twice.add(name)
      found.set(name, thing)
    }
  }
  for (const name of twice) found.delete(name)
  return found
}
