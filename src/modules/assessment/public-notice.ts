import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { daysOf, resultsOf, subjectsOf } from './assessment-store.ts'
import { noticeEnds } from './process-rules.ts'
import { noticedOutcomes } from './public-notice-rules.ts'
import type { AssessmentTables } from './tables.ts'
import { hangsForActor } from './visible-assessments.ts'
import type { Outcomes } from './work-out.ts'

/**
 * What the public notice of an assessment shows while it hangs, and nothing else: the subject's name, the total and the
 * grade; of members only those who are praised, by name. Errors: 404 when none hangs for the actor.
 */
export async function publicNotice(reader: Reader, actor: Actor, id: string) {
  ownOnly(actor)
  const assessment = await on<AssessmentTables>(reader).selectFrom('assessment.assessment as a').selectAll('a').where('a.tenant', '=', actor.tenant).where('a.id', '=', id).where(hangsForActor(actor)).executeTakeFirst()
  if (!assessment?.public_from) throw notFound()
  const results = new Map((await resultsOf(reader, assessment)).map((result) => [result.unit_id, JSON.parse(result.outcomes) as Outcomes]))
  const rows = (await subjectsOf(reader, assessment)).flatMap((subject) => {
    const shown = noticedOutcomes(subject, results.get(subject.unit_id) ?? {})
    return shown ? [{ name: subject.unit_name, ...shown }] : []
  })
  const until = noticeEnds(assessment.public_from, (await daysOf(reader, assessment)).get('publicNotice'))
  return { title: assessment.title, unitName: assessment.unit_name, from: assessment.public_from, until, rows, total: rows.length }
}
