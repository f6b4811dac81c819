import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import type { Todo } from '../../../offer.ts'
import type { WorkbenchTables } from '../tables.ts'

/** Hand-overs that wait for the actor: to be given by whoever leaves, then to be taken by whoever follows. */
export async function handoverTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  if (actor.person === null) return []
  const rows = await on<WorkbenchTables>(reader)
    .selectFrom('workbench.handover')
    .selectAll()
    .where('tenant', '=', actor.tenant)
    .where('taken_at', 'is', null)
    .where((where) => where.or([where.and([where('from_person', '=', actor.person), where('given_at', 'is', null)]), where.and([where('to_person', '=', actor.person), where('given_at', 'is not', null)])]))
    .orderBy('opened_at')
    .execute()
  return rows.map((row) => {
    const title = row.given_at ? { zh: `接下：${row.unit_name}的岗位`, en: `Take over a post of ${row.unit_name}` } : { zh: `交出：${row.unit_name}的岗位`, en: `Hand over a post of ${row.unit_name}` }
    return { kind: 'workbench.handover', record: row.id, title, detail: { zh: `${row.from_name}交${row.to_name} · ${row.items.length} 件`, en: `${row.from_name} to ${row.to_name} · ${row.items.length}` }, due: null, href: `/handovers/${row.id}`, actions: [] }
  })
}
