import type { Actor } from '../../../foundation/actor/actor.ts'
import type { Reader } from '../../../foundation/database/database.ts'
import { peopleOf, plain, unitsBelow, type Person, type Unit } from '../../organisation/index.ts'
import type { Plan } from '../goal-store.ts'

/** The units and people that a sheet may name, by every word that names them. */
export type GoalPlaces = { units: readonly Unit[]; unitsBy: ReadonlyMap<string, Unit[]>; peopleBy: ReadonlyMap<string, Person[]> }

/** Who and what belongs to the two trees of a plan today. */
export async function goalPlaces(reader: Reader, actor: Actor, plan: Plan): Promise<GoalPlaces> {
  const units: Unit[] = []
  const people = new Map<string, Person>()
  for (const path of [plan.unit_path, plan.party_path]) {
    units.push(...(await unitsBelow(reader, actor.tenant, path, actor.today)))
    for (const person of await peopleOf(reader, actor.tenant, path, actor.today)) people.set(person.id, person)
  }
  return {
    units,
    unitsBy: byWords(units, (unit) => [unit.code, unit.name, unit.name.replace(/[（(].*[)）]$/, '')]),
    peopleBy: byWords([...people.values()], (person) => [person.name, person.staffNumber]),
  }
}

function byWords<T>(things: readonly T[], wordsOf: (thing: T) => readonly string[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const thing of things) for (const word of new Set(wordsOf(thing).map(plain))) found.set(word, [...(found.get(word) ?? []), thing])
  return found
}
