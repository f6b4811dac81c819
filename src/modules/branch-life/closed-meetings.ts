import { sql } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { CountedMeeting } from './compliance-rules.ts'

/** A closed record as it counts for one of its units: the host, or a partner that has confirmed. `satisfies`: duties. */
export type ClosedMeeting = CountedMeeting & { unitPath: string; unitName: string; satisfies: string[]; due: number; attended: number; recorder: string }

/** The closed records that count for units at or below `unitPath` in a stretch of days, by day. The caller has decided that the actor may see them. */
export async function closedMeetings(reader: Reader, actor: Actor, { unitPath, from, to }: { unitPath: string; from: Day; to: Day }): Promise<ClosedMeeting[]> {
  const { rows } = await sql<ClosedMeeting>`
    with counted as (
      select m.tenant, m.id, m.unit_id, m.unit_path, m.unit_name from branch_life.meeting m
        where m.tenant = ${actor.tenant} and starts_with(m.unit_path, ${unitPath}) and m.day between ${from} and ${to} and m.state in ('held', 'notHeld')
      union all
      select j.tenant, j.meeting, j.unit_id, j.unit_path, j.unit_name from branch_life.joint_unit j
        where j.tenant = ${actor.tenant} and starts_with(j.unit_path, ${unitPath}) and j.confirmed_at is not null)
    select m.id::text, c.unit_id::text as unit, c.unit_path as "unitPath", c.unit_name as "unitName", m.day, m.state, m.late,
      coalesce(not (m.quorum->>'met')::boolean, false) as "wantsQuorum",
      (k.names_work and m.serves is null and m.serves_why_not is null) as unlinked, k.satisfies,
      (select count(*) from branch_life.attendee a where a.tenant = m.tenant and a.meeting = m.id and a.unit_id = c.unit_id and a.expected) as due,
      (select count(*) from branch_life.attendee a where a.tenant = m.tenant and a.meeting = m.id and a.unit_id = c.unit_id and a.expected and a.mark = 'present') as attended,
      coalesce(m.closed_by_name, m.entered_by_name) as recorder
    from counted c
    join branch_life.meeting m on m.tenant = c.tenant and m.id = c.id and m.day between ${from} and ${to} and m.state in ('held', 'notHeld')
    join lateral (
      select k.names_work, k.satisfies from branch_life.meeting_kind k
      where k.tenant in ('', m.tenant) and k.key = m.kind and k.from_day <= m.day order by k.tenant desc, k.from_day desc limit 1) k on true
    order by m.day, c.unit_path, m.id`.execute(reader)
  return rows
}
