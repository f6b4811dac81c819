import { demand, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { assessmentById, compiledOf, schemeOf, subjectsOf } from './assessment-store.ts'
import { keepAssessments, seeAllScores } from './permissions.ts'
import { hasReached } from './process-rules.ts'
import { mayRate, raterGroups } from './rating-rules.ts'
import { placeOf, ratersOf } from './rater-store.ts'

/** Who rates, whom they leave out, and who has handed in; for those who run the assessment. Errors: 404, 403. */
export async function raterList(reader: Reader, actor: Actor, id: string) {
  const assessment = await assessmentById(reader, actor.tenant, id)
  if (!assessment) throw notFound()
  demand(actor, keepAssessments, assessment.unit_path, seeAllScores)
  const subjects = await subjectsOf(reader, assessment)
  const rows = []
  for (const rater of await ratersOf(reader, assessment)) {
    const place = await placeOf(reader, actor, rater.person)
    const left = subjects.filter(({ unit_path, person }) => !mayRate(place, { unit_path, person: person ?? null }))
    // Of members only those of the rater's own branch could be left out for a conflict; all others are simply not theirs.
    const conflicts = left.filter(({ person }) => person === null || person === undefined || person === rater.person)
    rows.push({ person: rater.person, name: rater.person_name, group: rater.group_name, rates: subjects.length - left.length, leavesOut: conflicts.map(({ unit_name }) => unit_name), submittedAt: rater.submitted_at?.toISOString() ?? null })
  }
  const groups = raterGroups(compiledOf(await schemeOf(reader, assessment)))
  return { rows, total: rows.length, groups, version: assessment.version, can: { name: groups.length > 0 && !hasReached(assessment.step, 'review') } }
}
