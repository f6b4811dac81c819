import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { may, type Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import { keepAssessments, seeAllScores, seeOwnScore } from './permissions.ts'
import type { Assessment, Subject } from './tables.ts'

/**
 * Which assessments an actor sees, as a condition on `a`: all of the units above which they watch; otherwise those that
 * are published and have one of the actor's own units among their subjects.
 */
export function visibleAssessments(actor: Actor): RawBuilder<SqlBool> {
  const own = sql`exists (select 1 from assessment.subject s where s.tenant = a.tenant and s.assessment = a.id and ${visible(sql.ref('s.unit_path'), actor, seeOwnScore)})`
  return sql<SqlBool>`(${visible(sql.ref('a.unit_path'), actor, seeAllScores)} or (a.published_at is not null and ${own}))`
}

/** May the actor see this subject's score, and why it is so? On trial only with those who watch over the whole. */
export function seesSubject(actor: Actor, assessment: Pick<Assessment, 'unit_path' | 'published_at'>, subject: Pick<Subject, 'unit_path'>): boolean {
  return may(actor, seeAllScores, assessment.unit_path) || (assessment.published_at !== null && may(actor, seeOwnScore, subject.unit_path))
}

/** What the actor may do with an assessment; travels with the data. */
export function abilitiesOver(actor: Actor, assessment: Pick<Assessment, 'unit_path' | 'computed_at' | 'published_at'>) {
  const keeps = may(actor, keepAssessments, assessment.unit_path) && assessment.published_at === null
  return { compute: keeps, publish: keeps && assessment.computed_at !== null, stateInputs: keeps, recompute: assessment.computed_at !== null && may(actor, seeAllScores, assessment.unit_path) }
}
