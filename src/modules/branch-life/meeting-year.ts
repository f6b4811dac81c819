import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { unitById } from '../organisation/index.ts'
import { kindsByKey } from './meeting-kinds.ts'
import type { BranchLifeTables } from './tables.ts'
import { visibleMeetings } from './visible-meetings.ts'

/** A year at a glance: for each day and kind how many meetings, how many of them held and not held; `id` where there is one alone. */
export async function meetingYear(reader: Reader, actor: Actor, filter: { year: number; unit?: string | undefined; kind?: string | undefined }) {
  const kinds = await kindsByKey(reader, actor.tenant, actor.today)
  let query = on<BranchLifeTables>(reader)
    .selectFrom('branch_life.meeting as meeting')
    .select(['meeting.day', 'meeting.kind', sql<number>`count(*)::int`.as('count'), sql<number>`(count(*) filter (where meeting.state = 'held'))::int`.as('held'), sql<number>`(count(*) filter (where meeting.state = 'notHeld'))::int`.as('not_held'), sql<string>`min(meeting.id::text)`.as('id'), sql<string>`min(meeting.title)`.as('title')])
    .where('meeting.tenant', '=', actor.tenant)
    .where(visibleMeetings(actor))
    .where('meeting.day', '>=', `${filter.year}-01-01`)
    .where('meeting.day', '<=', `${filter.year}-12-31`)
  if (filter.unit) {
    const unit = await unitById(reader, actor.tenant, filter.unit, actor.today)
    if (!unit) throw notFound()
    query = query.where(sql<boolean>`(starts_with(meeting.unit_path, ${unit.path}) or exists (select 1 from branch_life.joint_unit j where j.tenant = meeting.tenant and j.meeting = meeting.id and starts_with(j.unit_path, ${unit.path})))`)
  }
  if (filter.kind) query = query.where('meeting.kind', '=', filter.kind)
  const rows = await query.groupBy(['meeting.day', 'meeting.kind']).orderBy('meeting.day').orderBy('meeting.kind').execute()
  return {
    year: filter.year,
    days: rows.map((row) => ({ day: row.day, kind: row.kind, label: kinds.get(row.kind)?.label ?? { zh: row.kind, en: row.kind }, count: row.count, held: row.held, notHeld: row.not_held, id: row.count === 1 ? row.id : null, title: row.count === 1 ? row.title : null })),
  }
}
