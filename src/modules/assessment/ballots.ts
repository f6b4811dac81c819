import type { Reader } from '../../foundation/database/database.ts'
import type { Ballot } from './frozen-input.ts'
import { marksOf, ratersOf } from './rater-store.ts'
import type { Assessment } from './tables.ts'

/** A ballot about one subject. */
export type SubjectBallot = { unitId: string; input: string; ballot: Ballot }

/** The ballots that were handed in. They carry a number and a group, no name: nobody reads from a result who gave what. */
export async function ballotsOf(reader: Reader, assessment: Assessment): Promise<SubjectBallot[]> {
  const raters = (await ratersOf(reader, assessment)).filter(({ submitted_at }) => submitted_at !== null)
  const numbers = new Map(raters.map(({ person, group_name }, index) => [person, { rater: String(index + 1), group: group_name }]))
  const found = new Map<string, SubjectBallot>()
  for (const { person, unit_id, input, item, value } of (await marksOf(reader, assessment)).sort(inOneOrder)) {
    const who = numbers.get(person)
    if (!who) continue
    const key = `${person} ${unit_id} ${input}`
    const ballot = found.get(key) ?? { unitId: unit_id, input, ballot: { ...who, values: {} } }
    ballot.ballot.values[item] = value
    found.set(key, ballot)
  }
  return [...found.values()].sort((a, b) => Number(a.ballot.rater) - Number(b.ballot.rater))
}

function inOneOrder(a: { item: string }, b: { item: string }): number {
  return a.item < b.item ? -1 : a.item > b.item ? 1 : 0
}
