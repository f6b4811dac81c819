import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { Todo } from '../../offer.ts'
import { reportSelf } from './permissions.ts'
import type { AssessmentTables } from './tables.ts'

/** What waits for a branch's secretary: its self-report, then its word on the result; of a member who was told theirs: the same. */
export async function reportTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  const rows = await on<AssessmentTables>(reader)
    .selectFrom('assessment.subject as s')
    .innerJoin('assessment.assessment as a', (join) => join.onRef('a.tenant', '=', 's.tenant').onRef('a.id', '=', 's.assessment'))
    .leftJoin('assessment.step as d', (join) => join.onRef('d.tenant', '=', 'a.tenant').onRef('d.assessment', '=', 'a.id').on(sql<boolean>`d.step = a.step`))
    .leftJoin('assessment.appeal as p', (join) => join.onRef('p.tenant', '=', 's.tenant').onRef('p.assessment', '=', 's.assessment').onRef('p.unit_id', '=', 's.unit_id'))
    .where('s.tenant', '=', actor.tenant)
    .where(sql<boolean>`((s.person is null and ${visible(sql.ref('s.unit_path'), actor, reportSelf)}) or (s.person = ${actor.person} and a.step = 'appeal'))`)
    .where(sql<boolean>`((a.step = 'selfReport' and s.reported_at is null) or (a.step = 'appeal' and s.agreed_at is null and p.id is null))`)
    .select(['a.id', 'a.title', 'a.step', 'd.due', 's.unit_id', 's.unit_name'])
    .orderBy('a.id')
    .execute()
  return rows.map((row) =>
    row.step === 'selfReport'
      ? { kind: 'assessment.self-report', record: row.id, title: { zh: row.title, en: row.title }, detail: { zh: `${row.unit_name}自评`, en: `Self-report of ${row.unit_name}` }, due: row.due, href: `/assessments/${row.id}/self-reports/${row.unit_id}`, actions: [] }
      : { kind: 'assessment.appeal-period', record: row.id, title: { zh: row.title, en: row.title }, detail: { zh: '看结果，确认或申诉', en: 'Look at the result; agree or appeal' }, due: row.due, href: `/assessments/${row.id}?unit=${row.unit_id}`, actions: [] },
  )
}

/** Rating sheets that wait for the actor. */
export async function sheetTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  if (actor.person === null) return []
  const rows = await on<AssessmentTables>(reader)
    .selectFrom('assessment.rater as r')
    .innerJoin('assessment.assessment as a', (join) => join.onRef('a.tenant', '=', 'r.tenant').onRef('a.id', '=', 'r.assessment'))
    .leftJoin('assessment.step as d', (join) => join.onRef('d.tenant', '=', 'a.tenant').onRef('d.assessment', '=', 'a.id').on('d.step', '=', 'scoring'))
    .where('r.tenant', '=', actor.tenant)
    .where('r.person', '=', actor.person)
    .where('r.submitted_at', 'is', null)
    .where('a.step', '=', 'scoring')
    .select(['a.id', 'a.title', 'd.due'])
    .orderBy('a.id')
    .execute()
  return rows.map((row) => ({ kind: 'assessment.sheet', record: row.id, title: { zh: row.title, en: row.title }, detail: { zh: '评分表待填', en: 'Your rating sheet' }, due: row.due, href: `/assessments/${row.id}/sheet`, actions: [] }))
}
