import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { unitById } from '../organisation/index.ts'
import type { MeetingRow } from './contract.ts'
import { kindsByKey, type MeetingKind } from './meeting-kinds.ts'
import type { BranchLifeTables, MeetingState } from './tables.ts'
import { visibleMeetings } from './visible-meetings.ts'

export type MeetingFilter = { unit?: string | undefined; kind?: string | undefined; state?: MeetingState | undefined; from?: Day | undefined; to?: Day | undefined; serves?: string | undefined; unlinked?: 'true' | 'false' | undefined; mine?: 'true' | 'false' | undefined; words?: string | undefined }

/** Meetings that the actor may see, the latest first, page by page with the exact total. */
export async function meetingList(reader: Reader, actor: Actor, filter: MeetingFilter & { limit: number; offset: number }): Promise<{ rows: MeetingRow[]; total: number }> {
  const kinds = await kindsByKey(reader, actor.tenant, actor.today)
  const matching = await matchingMeetings(reader, actor, filter, kinds)
  const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const rows = await selectRows(matching, actor).orderBy('meeting.day', 'desc').orderBy(sql`meeting.starts desc nulls last`).orderBy('meeting.id', 'desc').limit(filter.limit).offset(filter.offset).execute()
  return { rows: rows.map((row) => rowOf(row, kinds.get(row.kind))), total }
}

/** One row as the list shows it; the caller has decided that the actor may see it. */
export async function meetingRowOf(reader: Reader, actor: Actor, id: string, kind: MeetingKind): Promise<MeetingRow> {
  const row = await selectRows(meetings(reader, actor).where('meeting.id', '=', id), actor).executeTakeFirst()
  if (!row) throw notFound()
  return rowOf(row, kind)
}

function meetings(reader: Reader, actor: Actor) {
  return on<BranchLifeTables>(reader).selectFrom('branch_life.meeting as meeting').where('meeting.tenant', '=', actor.tenant).where(visibleMeetings(actor))
}

async function matchingMeetings(reader: Reader, actor: Actor, filter: MeetingFilter, kinds: ReadonlyMap<string, MeetingKind>) {
  let query = meetings(reader, actor)
  if (filter.unit) {
    const unit = await unitById(reader, actor.tenant, filter.unit, actor.today)
    if (!unit) throw notFound()
    query = query.where(sql<boolean>`(starts_with(meeting.unit_path, ${unit.path}) or exists (select 1 from branch_life.joint_unit j where j.tenant = meeting.tenant and j.meeting = meeting.id and starts_with(j.unit_path, ${unit.path})))`)
  }
  if (filter.kind) query = query.where('meeting.kind', '=', filter.kind)
  if (filter.state) query = query.where('meeting.state', '=', filter.state)
  if (filter.from) query = query.where('meeting.day', '>=', filter.from)
  if (filter.to) query = query.where('meeting.day', '<=', filter.to)
  if (filter.serves) query = query.where('meeting.serves', '=', filter.serves)
  if (filter.unlinked) {
    const unlinked = unlinkedMeeting([...kinds.values()].filter((kind) => kind.namesWork).map((kind) => kind.key))
    query = query.where(filter.unlinked === 'true' ? unlinked : sql<boolean>`not ${unlinked}`)
  }
  if (filter.mine) {
    const mine = sql<boolean>`exists (select 1 from branch_life.attendee a where a.tenant = meeting.tenant and a.meeting = meeting.id and a.person = ${actor.person}::uuid)`
    query = query.where(filter.mine === 'true' ? mine : sql<boolean>`not ${mine}`)
  }
  if (filter.words) query = query.where(sql<boolean>`strpos(lower(meeting.title), lower(${filter.words})) > 0`)
  return query
}

function unlinkedMeeting(kinds: readonly string[]) {
  return sql<boolean>`(meeting.kind = any(${kinds}::text[]) and meeting.serves is null and meeting.serves_why_not is null)`
}

function selectRows(query: ReturnType<typeof meetings>, actor: Actor) {
  const hostLines = sql`branch_life.attendee a where a.tenant = meeting.tenant and a.meeting = meeting.id and a.unit_id = meeting.unit_id and a.expected`
  return query.select([
    'meeting.id', 'meeting.kind', 'meeting.title', 'meeting.unit_id', 'meeting.unit_name', 'meeting.day', 'meeting.starts', 'meeting.place', 'meeting.state', 'meeting.late', 'meeting.version',
    'meeting.serves', 'meeting.serves_code', 'meeting.serves_title', 'meeting.serves_why_not',
    sql<boolean>`meeting.minutes <> ''`.as('has_minutes'),
    sql<number>`(select count(*) from ${hostLines})`.as('due'),
    sql<number>`(select count(*) from ${hostLines} and a.mark = 'present')`.as('attended'),
    sql<string[]>`array(select j.unit_name from branch_life.joint_unit j where j.tenant = meeting.tenant and j.meeting = meeting.id order by j.unit_path)`.as('joint_with'),
    sql<MeetingRow['mine']>`(select json_build_object('expected', a.expected, 'mark', a.mark, 'askedLeave', a.asked_leave) from branch_life.attendee a where a.tenant = meeting.tenant and a.meeting = meeting.id and a.person = ${actor.person}::uuid)`.as('mine'),
  ])
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number]

function rowOf(row: Row, kind: MeetingKind | undefined): MeetingRow {
  return {
    id: row.id,
    kind: row.kind,
    label: kind?.label ?? { zh: row.kind, en: row.kind },
    title: row.title,
    unit: { id: row.unit_id, name: row.unit_name },
    day: row.day,
    starts: row.starts,
    place: row.place,
    state: row.state,
    due: row.due,
    attended: row.attended,
    serves: row.serves && { id: row.serves, code: row.serves_code ?? '', title: row.serves_title ?? '' },
    unlinked: (kind?.namesWork ?? false) && row.serves === null && row.serves_why_not === null,
    jointWith: row.joint_with,
    late: row.late,
    hasMinutes: row.has_minutes,
    mine: row.mine,
    version: row.version,
  } as MeetingRow
}
