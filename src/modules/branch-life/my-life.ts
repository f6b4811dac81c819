import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { kindsByKey } from './meeting-kinds.ts'
import type { BranchLifeTables } from './tables.ts'

/**
 * One's own organisational life in a year: every meeting that was held and whose list one stands on, in all places where
 * one belongs. A leader finds both: as an ordinary member in the own branch, and in the leading group (双重组织生活).
 */
export async function myLife(reader: Reader, actor: Actor, { year }: { year: number }) {
  ownOnly(actor)
  const kinds = await kindsByKey(reader, actor.tenant, actor.today)
  const rows = await on<BranchLifeTables>(reader)
    .selectFrom('branch_life.attendee as line')
    .innerJoin('branch_life.meeting as meeting', (join) => join.onRef('meeting.tenant', '=', 'line.tenant').onRef('meeting.id', '=', 'line.meeting'))
    .select(['meeting.id', 'meeting.kind', 'meeting.title', 'meeting.day', 'meeting.study_hours', 'meeting.serves_code', 'meeting.subject', 'line.unit_id', 'line.unit_name', 'line.expected', 'line.as_ordinary_member', 'line.mark', 'line.leave_kind'])
    .where('line.tenant', '=', actor.tenant)
    .where('line.person', '=', actor.person)
    .where('meeting.state', '=', 'held')
    .where('meeting.day', '>=', `${year}-01-01`)
    .where('meeting.day', '<=', `${year}-12-31`)
    .orderBy('meeting.day', 'desc')
    .orderBy('meeting.id', 'desc')
    .execute()
  return {
    year,
    rows: rows.map((row) => ({
      id: row.id, label: kinds.get(row.kind)?.label ?? { zh: row.kind, en: row.kind }, title: row.title, day: row.day, unit: { id: row.unit_id, name: row.unit_name }, expected: row.expected, asOrdinaryMember: row.as_ordinary_member, leading: kinds.get(row.kind)?.attends === 'leadingGroup',
      mark: row.mark, leaveKind: row.leave_kind, hours: row.mark === 'present' && row.study_hours !== null ? Number(row.study_hours) : null, serves: row.serves_code, subject: row.subject,
    })),
    total: rows.length,
  }
}
