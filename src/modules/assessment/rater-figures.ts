import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { FigureAsked } from '../../offer.ts'
import { indicatorOf, indicatorParts } from '../indicators/index.ts'
import { compiledOf } from './assessment-store.ts'
import { indicatorNamed } from './input-origin-rules.ts'
import { mayRate } from './rating-rules.ts'
import { placeOf } from './rater-store.ts'
import type { AssessmentTables } from './tables.ts'

/**
 * Whoever is named to rate opens the figures of their own sheet while the scoring runs, and nothing else: those of the
 * scheme's inputs, in the assessment's period, of the subjects that they rate (of a member only this member's own, and
 * those of the branch). Returns the path of the unit, or null.
 */
export async function raterFigures(reader: Reader, actor: Actor, asked: FigureAsked): Promise<string | null> {
  if (actor.person === null) return null
  const subjects = await on<AssessmentTables>(reader)
    .selectFrom('assessment.rater as r')
    .innerJoin('assessment.assessment as a', (join) => join.onRef('a.tenant', '=', 'r.tenant').onRef('a.id', '=', 'r.assessment').on('a.step', '=', 'scoring'))
    .innerJoin('assessment.subject as s', (join) => join.onRef('s.tenant', '=', 'a.tenant').onRef('s.assessment', '=', 'a.id'))
    .innerJoin('assessment.scheme as k', (join) => join.onRef('k.tenant', '=', 'a.tenant').onRef('k.id', '=', 'a.scheme'))
    .where('r.tenant', '=', actor.tenant)
    .where('r.person', '=', actor.person)
    .where('a.from_day', '=', asked.from)
    .where('a.to_day', '=', asked.to)
    .where(sql<boolean>`right(s.unit_path, ${asked.scope.length + 2}) = ${`/${asked.scope}/`}`)
    .where((where) => (asked.person === undefined ? where.val(true) : where('s.person', '=', asked.person)))
    .select(['s.unit_path', 's.person', 'k.compiled'])
    .execute()
  if (subjects.length === 0) return null
  const place = await placeOf(reader, actor, actor.person)
  const found = subjects.find((subject) => mayRate(place, { unit_path: subject.unit_path, person: subject.person ?? null }) && isOnSheet(subject, asked))
  return found?.unit_path ?? null
}

/** Is the figure an input of the scheme for this subject, or what such an input is worked out from? */
function isOnSheet({ person, compiled }: { person: string | null; compiled: string }, asked: FigureAsked): boolean {
  return compiledOf({ compiled }).inputs.some((input) => {
    const key = indicatorNamed(input, (each) => indicatorOf(each) !== undefined)
    const ofPerson = person !== null && key !== null && indicatorOf(key)?.ofPersons === true
    return key !== null && indicatorParts(key).includes(asked.indicator) && (asked.person === undefined) === !ofPerson
  })
}
