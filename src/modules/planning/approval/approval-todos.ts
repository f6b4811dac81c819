import { sql } from 'kysely'
import { pathsOf, type Actor } from '../../../foundation/actor/actor.ts'
import { visible } from '../../../foundation/actor/visible.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import type { Text } from '../../../foundation/i18n/texts.ts'
import type { Todo } from '../../../offer.ts'
import type { PlanningTables } from '../tables.ts'

const approve = { zh: '批准', en: 'Approve' } as const
const sideWords: Readonly<Record<'party' | 'business', Text>> = { party: { zh: '党建目标', en: 'Party goals' }, business: { zh: '业务目标', en: 'business goals' } }

/** What waits for the leading group, and what came back from it to whoever submitted. */
export async function approvalTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  return [...(await submissionsWaiting(reader, actor)), ...(await changesWaiting(reader, actor)), ...(await returnedToMe(reader, actor))]
}

function rounds(reader: Reader, actor: Actor) {
  return on<PlanningTables>(reader)
    .selectFrom('planning.submission as round')
    .innerJoin('planning.plan as plan', (join) => join.onRef('plan.tenant', '=', 'round.tenant').onRef('plan.id', '=', 'round.plan'))
    .select(['round.id', 'round.plan', 'round.side', 'round.round', 'round.submitted_by_name', 'round.reason', 'plan.title'])
    .where('round.tenant', '=', actor.tenant)
    .orderBy('round.submitted_at')
}

async function submissionsWaiting(reader: Reader, actor: Actor): Promise<Todo[]> {
  if (pathsOf(actor, 'planning.approve-plan').length === 0) return []
  const rows = await rounds(reader, actor).where('round.decision', 'is', null).where('round.submitted_by', '!=', actor.account).where(visible(sql.ref('plan.unit_path'), actor, 'planning.approve-plan')).execute()
  return rows.map((row) => ({
    kind: 'planning.approval',
    record: row.id,
    title: { zh: `审定${row.title}：${sideWords[row.side].zh}`, en: `Approve ${row.title}: ${sideWords[row.side].en}` },
    detail: { zh: `${row.submitted_by_name}提交，第 ${row.round} 次`, en: `submitted by ${row.submitted_by_name}, round ${row.round}` },
    due: null,
    href: `/plans/${row.plan}`,
    actions: [{ label: approve, call: 'POST /submissions/:id/decision', params: { id: row.id }, body: { decision: 'approved' }, primary: true }],
  }))
}

async function changesWaiting(reader: Reader, actor: Actor): Promise<Todo[]> {
  if (pathsOf(actor, 'planning.approve-plan').length === 0) return []
  const rows = await on<PlanningTables>(reader)
    .selectFrom('planning.goal_change as change')
    .innerJoin('planning.goal as goal', (join) => join.onRef('goal.tenant', '=', 'change.tenant').onRef('goal.id', '=', 'change.goal'))
    .innerJoin('planning.plan as plan', (join) => join.onRef('plan.tenant', '=', 'goal.tenant').onRef('plan.id', '=', 'goal.plan'))
    .select(['change.id', 'change.goal', 'change.reason', 'change.proposed_by_name', 'goal.code', 'goal.title'])
    .where('change.tenant', '=', actor.tenant)
    .where('change.decision', 'is', null)
    .where('change.proposed_by', '!=', actor.account)
    .where('goal.withdrawn_at', 'is', null)
    .where(visible(sql.ref('plan.unit_path'), actor, 'planning.approve-plan'))
    .orderBy('change.proposed_at')
    .execute()
  return rows.map((row) => ({
    kind: 'planning.goal-change',
    record: row.id,
    title: { zh: `${row.code} ${row.title}：变更申请`, en: `${row.code} ${row.title}: proposed change` },
    detail: { zh: `${row.proposed_by_name}：${row.reason}`, en: `${row.proposed_by_name}: ${row.reason}` },
    due: null,
    href: `/plans/goals/${row.goal}`,
    actions: [{ label: approve, call: 'POST /goal-changes/:id/decision', params: { id: row.id }, body: { decision: 'approved' }, primary: true }],
  }))
}

async function returnedToMe(reader: Reader, actor: Actor): Promise<Todo[]> {
  const later = sql<boolean>`exists (select 1 from planning.submission later where later.tenant = round.tenant and later.plan = round.plan and later.side = round.side and later.round > round.round)`
  const rows = await rounds(reader, actor).where('round.decision', '=', 'returned').where('round.submitted_by', '=', actor.account).where((where) => where.not(later)).execute()
  return rows.map((row) => ({ kind: 'planning.returned', record: row.id, title: { zh: `${row.title}：${sideWords[row.side].zh}退回修改`, en: `${row.title}: ${sideWords[row.side].en} came back` }, detail: { zh: row.reason, en: row.reason }, due: null, href: `/plans/${row.plan}`, actions: [] }))
}
