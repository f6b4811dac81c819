import { sql } from 'kysely'
import { pathsOf, type Actor } from '../../../foundation/actor/actor.ts'
import { visible } from '../../../foundation/actor/visible.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import type { Todo } from '../../../offer.ts'
import type { PlanningTables } from '../tables.ts'

/** Notices that wait for the signature of the actor's unit. */
export async function dispatchTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  if (pathsOf(actor, 'planning.sign-for').length === 0) return []
  const rows = await on<PlanningTables>(reader)
    .selectFrom('planning.acknowledgement as copy')
    .innerJoin('planning.dispatch as dispatch', (join) => join.onRef('dispatch.tenant', '=', 'copy.tenant').onRef('dispatch.id', '=', 'copy.dispatch'))
    .select(['copy.dispatch', 'copy.unit_id', 'copy.unit_name', 'dispatch.title', 'dispatch.due', 'dispatch.sent_by_name'])
    .where('copy.tenant', '=', actor.tenant)
    .where('copy.signed_at', 'is', null)
    .where('dispatch.withdrawn_at', 'is', null)
    .where(visible(sql.ref('copy.unit_path'), actor, 'planning.sign-for'))
    .orderBy('dispatch.due')
    .orderBy('copy.position')
    .execute()
  return rows.map((row) => ({
    kind: 'planning.sign-for',
    record: `${row.dispatch}#${row.unit_id}`,
    title: { zh: `签收：${row.title}`, en: `Sign for: ${row.title}` },
    detail: { zh: `${row.unit_name} · ${row.sent_by_name}下发`, en: `${row.unit_name} · sent by ${row.sent_by_name}` },
    due: row.due,
    href: `/dispatches/${row.dispatch}`,
    actions: [{ label: { zh: '签收', en: 'Sign for it' }, call: 'POST /dispatches/:id/acknowledgements', params: { id: row.dispatch }, body: { unit: row.unit_id }, primary: true }],
  }))
}
