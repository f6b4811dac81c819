import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { mayAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { seeAllScores } from './permissions.ts'
import type { Assessment, AssessmentTables, Scheme } from './tables.ts'
import { visibleAssessments } from './visible-assessments.ts'

/** Assessments that use a scheme and that the actor may see, the latest period first. */
export function assessmentsBy(reader: Reader, actor: Actor, scheme: string): Promise<Assessment[]> {
  return on<AssessmentTables>(reader).selectFrom('assessment.assessment as a').selectAll('a').where('a.tenant', '=', actor.tenant).where('a.scheme', '=', scheme).where(visibleAssessments(actor)).orderBy('a.to_day', 'desc').orderBy('a.id', 'desc').execute()
}

/** All versions of a scheme that the actor may see, newest first. */
export function versionsOf(reader: Reader, actor: Actor, key: string): Promise<Scheme[]> {
  return on<AssessmentTables>(reader).selectFrom('assessment.scheme as k').selectAll('k').where('k.tenant', '=', actor.tenant).where('k.key', '=', key).where(visibleSchemes(actor)).orderBy('k.version', 'desc').execute()
}

/** One version of a scheme. Errors: 404 for whoever may not see it. */
export async function seenScheme(reader: Reader, actor: Actor, id: string): Promise<Scheme> {
  const scheme = await on<AssessmentTables>(reader).selectFrom('assessment.scheme as k').selectAll('k').where('k.tenant', '=', actor.tenant).where('k.id', '=', id).where(visibleSchemes(actor)).executeTakeFirst()
  if (!scheme) throw notFound()
  return scheme
}

/** Which schemes an actor reads, as a condition on `k`: all where they watch over scores; else those of assessments that they see or rate in. */
function visibleSchemes(actor: Actor): RawBuilder<SqlBool> {
  if (mayAnywhere(actor, seeAllScores)) return sql<SqlBool>`true`
  const rates = sql`exists (select 1 from assessment.rater r where r.tenant = a.tenant and r.assessment = a.id and r.person = ${actor.person})`
  return sql<SqlBool>`exists (select 1 from assessment.assessment a where a.tenant = k.tenant and a.scheme = k.id and (${visibleAssessments(actor)} or ${rates}))`
}
