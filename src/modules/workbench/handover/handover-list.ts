import { sql } from 'kysely'
import { may, type Actor } from '../../../foundation/actor/actor.ts'
import { visible } from '../../../foundation/actor/visible.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { editPeople, posts, type PostKey } from '../../organisation/index.ts'
import type { WorkbenchTables } from '../tables.ts'
import { handoverFor, type Handover } from './handover-store.ts'

/** The hand-overs that the actor is a side of or watches over, newest first. */
export async function handoverList(reader: Reader, actor: Actor, page: { limit: number; offset: number }) {
  const query = on<WorkbenchTables>(reader)
    .selectFrom('workbench.handover')
    .where('tenant', '=', actor.tenant)
    .where((where) => where.or([visible(sql.ref('unit_path'), actor, editPeople), where('from_person', '=', actor.person ?? ''), where('to_person', '=', actor.person ?? '')]))
  const { total } = await query.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const rows = await query.selectAll().orderBy('opened_at', 'desc').orderBy('id').limit(page.limit).offset(page.offset).execute()
  return { rows: rows.map(headOf), total }
}

/** One hand-over with its list as it was drawn up, and what the actor may do with it. */
export async function handoverDetail(reader: Reader, actor: Actor, id: string) {
  const handover = await handoverFor(reader, actor, id)
  return {
    ...headOf(handover),
    note: handover.note,
    items: handover.items,
    openedBy: handover.opened_by_name,
    givenBy: handover.given_by_name,
    takenBy: handover.taken_by_name,
    tasksPassed: handover.tasks_passed,
    can: {
      give: !handover.given_at && (actor.person === handover.from_person || may(actor, editPeople, handover.unit_path)),
      take: handover.given_at !== null && !handover.taken_at && actor.person === handover.to_person,
    },
  }
}

function headOf(handover: Handover) {
  return {
    id: handover.id,
    unit: { id: handover.unit_id, name: handover.unit_name },
    post: posts[handover.post as PostKey].label,
    from: { id: handover.from_person, name: handover.from_name },
    to: { id: handover.to_person, name: handover.to_name },
    state: handover.taken_at ? ('taken' as const) : handover.given_at ? ('given' as const) : ('opened' as const),
    openedAt: handover.opened_at.toISOString(),
    givenAt: handover.given_at?.toISOString() ?? null,
    takenAt: handover.taken_at?.toISOString() ?? null,
  }
}
