import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { Text } from '../../foundation/i18n/texts.ts'
import type { Todo } from '../../offer.ts'
import { decideAppeals, keepAssessments } from './permissions.ts'
import type { Standing } from './process-rules.ts'
import { placeOf } from './rater-store.ts'
import type { AssessmentTables } from './tables.ts'

const turn: Readonly<Record<Standing, Text>> = {
  notice: { zh: '待发考核通知', en: 'Notice to be given' },
  selfReport: { zh: '自评进行中，收齐后转评分', en: 'Self-reports are coming in; then the scoring' },
  scoring: { zh: '评分进行中，交齐后转复核', en: 'Sheets are coming in; then the review' },
  review: { zh: '待复核、计算', en: 'To be reviewed and computed' },
  notification: { zh: '待告知结果', en: 'Results to be told' },
  appeal: { zh: '申诉期内，期满后转公示', en: 'Appeals may be filed; then the public notice' },
  publicNotice: { zh: '公示中，期满后报会议审定', en: 'The public notice hangs; then the meeting decides' },
  effect: { zh: '已试算，待会议审定后公布', en: 'Computed on trial; a meeting decides, then publish' },
  closed: { zh: '已公布', en: 'Published' },
}

/** What waits for those who run assessments: the step at which each stands, until it is published. */
export async function assessmentTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  const rows = await on<AssessmentTables>(reader)
    .selectFrom('assessment.assessment as a')
    .leftJoin('assessment.step as d', (join) => join.onRef('d.tenant', '=', 'a.tenant').onRef('d.assessment', '=', 'a.id').on(sql<boolean>`d.step = a.step`))
    .where('a.tenant', '=', actor.tenant)
    .where('a.published_at', 'is', null)
    .where(visible(sql.ref('a.unit_path'), actor, keepAssessments))
    .select(['a.id', 'a.title', 'a.step', 'd.due'])
    .orderBy('a.to_day')
    .orderBy('a.id')
    .execute()
  return rows.map((row) => ({ kind: row.step === 'effect' ? 'assessment.publish' : 'assessment.step', record: row.id, title: { zh: row.title, en: row.title }, detail: turn[row.step], due: row.due, href: `/assessments/${row.id}`, actions: [] }))
}

/** Appeals that wait for a decision by somebody who neither filed them nor belongs to the subject. */
export async function appealTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  const rows = await on<AssessmentTables>(reader)
    .selectFrom('assessment.appeal as p')
    .innerJoin('assessment.assessment as a', (join) => join.onRef('a.tenant', '=', 'p.tenant').onRef('a.id', '=', 'p.assessment'))
    .innerJoin('assessment.subject as s', (join) => join.onRef('s.tenant', '=', 'p.tenant').onRef('s.assessment', '=', 'p.assessment').onRef('s.unit_id', '=', 'p.unit_id'))
    .where('p.tenant', '=', actor.tenant)
    .where('p.decided_at', 'is', null)
    .where('p.filed_by', '!=', actor.account)
    .where(sql<boolean>`((s.person is null and ${visible(sql.ref('a.unit_path'), actor, decideAppeals)}) or (s.person is not null and ${visible(sql.ref('a.unit_path'), actor, keepAssessments)}))`)
    .select(['p.id', 'a.id as assessment', 'a.title', 's.unit_name', 's.unit_path'])
    .orderBy('p.filed_at')
    .execute()
  const homes = rows.length > 0 && actor.person ? (await placeOf(reader, actor, actor.person)).homes : []
  return rows
    .filter(({ unit_path }) => !homes.some((home) => home.startsWith(unit_path)))
    .map((row) => ({ kind: 'assessment.decide-appeal', record: row.id, title: { zh: row.title, en: row.title }, detail: { zh: `${row.unit_name}申诉，待裁定`, en: `Appeal of ${row.unit_name}, to be decided` }, due: null, href: `/assessments/${row.assessment}`, actions: [] }))
}
