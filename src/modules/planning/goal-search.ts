import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { SearchHit } from '../../offer.ts'
import { goalsOf, inCodeOrder } from './goal-list.ts'

/** Goals whose title holds the words, or whose code they are. */
export async function goalSearch(reader: Reader, actor: Actor, words: string): Promise<SearchHit[]> {
  const rows = await goalsOf(reader, actor, { words }).select(['goal.id', 'goal.code', 'goal.title', 'goal.unit_name', 'plan.year']).orderBy('plan.year', 'desc').orderBy(inCodeOrder).orderBy('goal.code').limit(8).execute()
  return rows.map((row) => ({ kind: { zh: '目标', en: 'Goal' }, title: `${row.code} ${row.title}`, detail: `${row.year} · ${row.unit_name}`, href: `/plans/goals/${row.id}` }))
}
