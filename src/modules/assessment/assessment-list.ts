import { sql } from 'kysely'
import { mayAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { stateOf } from './assessment-store.ts'
import { printed } from './chinese-punctuation.ts'
import { keepAssessments, seeAllScores } from './permissions.ts'
import type { AssessmentTables } from './tables.ts'
import { visibleAssessments } from './visible-assessments.ts'

/** Assessments that the actor may see, the latest period first. */
export async function assessmentList(reader: Reader, actor: Actor, page: { limit: number; offset: number }) {
  const seen = on<AssessmentTables>(reader).selectFrom('assessment.assessment as a').innerJoin('assessment.scheme as k', (join) => join.onRef('k.tenant', '=', 'a.tenant').onRef('k.id', '=', 'a.scheme')).where('a.tenant', '=', actor.tenant).where(visibleAssessments(actor))
  const { total } = await seen.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await seen
    .select(['a.id', 'a.title', 'a.from_day', 'a.to_day', 'a.unit_name', 'a.step', 'a.computed_at', 'a.published_at', 'k.id as scheme_id', 'k.title as scheme_title', 'k.version as scheme_version'])
    .select(sql<number>`(select count(*) from assessment.subject s where s.tenant = a.tenant and s.assessment = a.id)`.as('subjects'))
    .orderBy('a.to_day', 'desc')
    .orderBy('a.id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return {
    rows: rows.map((row) => ({ id: row.id, title: row.title, from: row.from_day, to: row.to_day, unitName: row.unit_name, schemeId: row.scheme_id, schemeTitle: printed(row.scheme_title), schemeVersion: row.scheme_version, state: stateOf(row), step: row.step, subjects: row.subjects, publishedAt: row.published_at?.toISOString() ?? null })),
    total,
    can: { open: mayAnywhere(actor, keepAssessments), readSchemes: mayAnywhere(actor, seeAllScores) },
  }
}
