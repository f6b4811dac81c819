import { sql } from 'kysely'
import { pathsOf, type Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import type { Todo } from '../../../offer.ts'
import type { CommitmentTables } from '../tables.ts'
import { daysOfMonth } from './check-rules.ts'
import { itemsOfMonth } from './group-check.ts'

const fromDay = '20'

/** From the 20th on, the check of the month waits for whoever leads the group, until every item of it has been looked at. */
export async function checkTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  const month = actor.today.slice(0, 7)
  const own = pathsOf(actor, 'commitments.check')
  if (actor.today.slice(8) < fromDay || own.length === 0) return []
  const units = await on<CommitmentTables>(reader).selectFrom('commitments.letter').select(['unit_id', 'unit_name']).distinct().where('tenant', '=', actor.tenant).where('year', '=', Number(month.slice(0, 4))).where('unit_path', 'in', own).orderBy('unit_name').execute()
  const todos: Todo[] = []
  for (const { unit_id: unit, unit_name: name } of units) {
    const items = await itemsOfMonth(reader, actor, unit, month)
    const [marked] = items.length === 0 ? [] : await on<CommitmentTables>(reader).selectFrom('commitments.group_check').select(sql<number>`count(*)::int`.as('count')).where('tenant', '=', actor.tenant).where('month', '=', month).where('item', 'in', items.map(({ id }) => id)).execute()
    const open = items.length - (marked?.count ?? 0)
    if (open > 0) todos.push({ kind: 'commitments.group-check', record: unit, title: { zh: `小组月检查：${name}`, en: `Monthly check: ${name}` }, detail: { zh: `还有 ${open} 条没看`, en: `${open} items left` }, due: daysOfMonth(month).last, href: `/commitments/check?unit=${unit}`, actions: [] })
  }
  return todos
}
