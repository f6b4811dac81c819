import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { Todo } from '../../offer.ts'
import { keepAssessments } from './permissions.ts'
import type { AssessmentTables } from './tables.ts'

/** What waits for those who run assessments: periods that are over and still have no published result. */
export async function assessmentTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  const rows = await on<AssessmentTables>(reader)
    .selectFrom('assessment.assessment as a')
    .where('a.tenant', '=', actor.tenant)
    .where('a.published_at', 'is', null)
    .where('a.to_day', '<=', actor.today)
    .where(visible(sql.ref('a.unit_path'), actor, keepAssessments))
    .select(['a.id', 'a.title', 'a.computed_at'])
    .orderBy('a.to_day')
    .orderBy('a.id')
    .execute()
  return rows.map((row) => ({
    kind: 'assessment.publish',
    record: row.id,
    title: { zh: row.title, en: row.title },
    detail: row.computed_at ? { zh: '已试算，待会议审定后公布', en: 'Computed on trial; a meeting decides, then publish' } : { zh: '考核期已满，待计算', en: 'The period is over; compute it' },
    due: null,
    href: `/assessments/${row.id}`,
    actions: [],
  }))
}
