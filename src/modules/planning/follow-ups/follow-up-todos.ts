import { sql } from 'kysely'
import { pathsOf, type Actor } from '../../../foundation/actor/actor.ts'
import { visible } from '../../../foundation/actor/visible.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import type { Todo } from '../../../offer.ts'
import type { PlanningTables } from '../tables.ts'
import type { FollowUpTables } from './follow-up-tables.ts'

/** Follow-up orders that wait: for the head of the unit to answer, and, once answered, for whoever keeps the plan to close or extend. */
export async function followUpTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  const answers = pathsOf(actor, 'planning.sign-for').length > 0
  const keeps = pathsOf(actor, 'planning.keep-plan').length > 0
  if (!answers && !keeps) return []
  const rows = await on<PlanningTables & FollowUpTables>(reader)
    .selectFrom('planning.follow_up as order')
    .innerJoin('planning.goal as goal', (join) => join.onRef('goal.tenant', '=', 'order.tenant').onRef('goal.id', '=', 'order.goal'))
    .innerJoin('planning.plan as plan', (join) => join.onRef('plan.tenant', '=', 'goal.tenant').onRef('plan.id', '=', 'goal.plan'))
    .select(['order.id', 'order.words', 'order.due', 'order.state', 'goal.id as goal', 'goal.code', 'goal.title'])
    .where('order.tenant', '=', actor.tenant)
    .where('goal.withdrawn_at', 'is', null)
    .where((where) => where.or([
      where.and([where('order.state', '=', 'waiting'), visible(sql.ref('goal.unit_path'), actor, 'planning.sign-for')]),
      where.and([where('order.state', '=', 'answered'), visible(sql.ref('plan.party_path'), actor, 'planning.keep-plan')]),
    ]))
    .orderBy('order.due')
    .orderBy('order.id')
    .execute()
  return rows.map((row) => ({
    kind: 'planning.follow-up',
    record: row.id,
    title: row.state === 'waiting' ? { zh: `督办：${row.code} ${row.title}`, en: `Follow-up: ${row.code} ${row.title}` } : { zh: `督办已回复：${row.code} ${row.title}`, en: `Follow-up answered: ${row.code} ${row.title}` },
    detail: { zh: row.words, en: row.words },
    due: row.due,
    href: `/plans/goals/${row.goal}#${row.id}`,
    actions: [],
  }))
}
