import { sql } from 'kysely'
import { pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import { addDays } from '../../foundation/clock/day.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { Todo } from '../../offer.ts'
import { lateAfterDays } from './meeting-rules.ts'
import { answerProposals, recordMeetings } from './permissions.ts'
import type { BranchLifeTables } from './tables.ts'

/** A coming meeting shows so many days ahead. */
const aheadDays = 7

/** What organisational life has waiting for the actor: records to complete, joint activities to confirm, proposals to answer, a meeting to come. */
export async function meetingTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  return [...(await recordsToComplete(reader, actor)), ...(await jointToConfirm(reader, actor)), ...(await proposalsToAnswer(reader, actor)), ...(await comingMeetings(reader, actor))]
}

/** Only those of the very unit the actor keeps the records of: a secretary is not asked for a group's minutes. */
async function recordsToComplete(reader: Reader, actor: Actor): Promise<Todo[]> {
  const paths = pathsOf(actor, recordMeetings)
  if (paths.length === 0) return []
  const rows = await on<BranchLifeTables>(reader)
    .selectFrom('branch_life.meeting as meeting')
    .innerJoin('branch_life.meeting_kind as kind', (join) => join.onRef('kind.key', '=', 'meeting.kind').on('kind.tenant', '=', ''))
    .select(['meeting.id', 'meeting.title', 'meeting.day', 'meeting.state', 'meeting.unit_name'])
    .where('meeting.tenant', '=', actor.tenant)
    .where(sql<boolean>`meeting.unit_path = any(${paths}::text[])`)
    .where('meeting.day', '<=', actor.today)
    .where(sql<boolean>`(meeting.state in ('planned', 'noticed') or (meeting.state = 'held' and meeting.minutes = '' and kind.keeps_content and meeting.day >= ${addDays(actor.today, -90)}))`)
    .orderBy('meeting.day')
    .limit(20)
    .execute()
  return rows.map((row) => {
    const minutesOnly = row.state === 'held'
    return {
      kind: 'branch-life.complete-record',
      record: row.id,
      title: minutesOnly ? { zh: `补写会议记录：${row.title}`, en: `Write the minutes: ${row.title}` } : { zh: `记到会：${row.title}`, en: `Record attendance: ${row.title}` },
      detail: minutesOnly ? { zh: `${row.unit_name} · 只缺会议记录`, en: `${row.unit_name} · only the minutes are left` } : { zh: `${row.unit_name} · 名单已列好，勾出没到的即可`, en: `${row.unit_name} · the list is ready; mark who was not there` },
      due: addDays(row.day, lateAfterDays),
      href: `/branch-life/meetings/${row.id}`,
      actions: [],
    }
  })
}

async function jointToConfirm(reader: Reader, actor: Actor): Promise<Todo[]> {
  const paths = pathsOf(actor, recordMeetings)
  if (paths.length === 0) return []
  const rows = await on<BranchLifeTables>(reader)
    .selectFrom('branch_life.joint_unit as joint')
    .innerJoin('branch_life.meeting as meeting', (join) => join.onRef('meeting.tenant', '=', 'joint.tenant').onRef('meeting.id', '=', 'joint.meeting'))
    .select(['meeting.id', 'meeting.title', 'meeting.day', 'meeting.version', 'meeting.unit_name', 'joint.unit_id'])
    .where('joint.tenant', '=', actor.tenant)
    .where(sql<boolean>`joint.unit_path = any(${paths}::text[])`)
    .where('joint.confirmed_at', 'is', null)
    .where('meeting.state', '=', 'held')
    .orderBy('meeting.day')
    .limit(10)
    .execute()
  return rows.map((row) => ({
    kind: 'branch-life.confirm-joint',
    record: row.id,
    title: { zh: `确认联合活动：${row.title}`, en: `Confirm the joint activity: ${row.title}` },
    detail: { zh: `${row.unit_name}已记录，确认后也计入本支部`, en: `Recorded by ${row.unit_name}; once confirmed it counts for your branch too` },
    due: addDays(row.day, lateAfterDays),
    href: `/branch-life/meetings/${row.id}`,
    actions: [{ label: { zh: '确认', en: 'Confirm' }, call: 'POST /meetings/:id/joint-confirmation', params: { id: row.id }, body: { version: row.version, unit: row.unit_id }, primary: true }],
  }))
}

async function proposalsToAnswer(reader: Reader, actor: Actor): Promise<Todo[]> {
  const rows = await on<BranchLifeTables>(reader)
    .selectFrom('branch_life.resolution as resolution')
    .innerJoin('branch_life.meeting as meeting', (join) => join.onRef('meeting.tenant', '=', 'resolution.tenant').onRef('meeting.id', '=', 'resolution.meeting'))
    .select(['resolution.id', 'resolution.content', 'resolution.due', 'resolution.goal', 'resolution.goal_code', 'meeting.unit_name'])
    .where('resolution.tenant', '=', actor.tenant)
    .where('resolution.state', '=', 'proposed')
    .where(visible(sql.ref('resolution.unit_path'), actor, answerProposals))
    .orderBy('resolution.made_at')
    .limit(10)
    .execute()
  return rows.map((row) => ({
    kind: 'branch-life.answer-proposal',
    record: row.id,
    title: { zh: `${row.unit_name}的建议：${row.content}`, en: `Proposal of ${row.unit_name}: ${row.content}` },
    detail: { zh: `关于 ${row.goal_code ?? ''}；支部不下达业务工作，由科室决定`, en: `On ${row.goal_code ?? ''}; a branch sets no business work, the section decides` },
    due: row.due,
    href: `/plans/goals/${row.goal ?? ''}`,
    actions: [{ label: { zh: '采纳，列为任务', en: 'Accept as a task' }, call: 'POST /resolutions/:id/answer', params: { id: row.id }, body: { accept: true }, primary: true }],
  }))
}

async function comingMeetings(reader: Reader, actor: Actor): Promise<Todo[]> {
  if (actor.person === null) return []
  const rows = await on<BranchLifeTables>(reader)
    .selectFrom('branch_life.attendee as attendee')
    .innerJoin('branch_life.meeting as meeting', (join) => join.onRef('meeting.tenant', '=', 'attendee.tenant').onRef('meeting.id', '=', 'attendee.meeting'))
    .select(['meeting.id', 'meeting.title', 'meeting.day', 'meeting.starts', 'meeting.place', 'meeting.unit_name', 'meeting.serves_code', 'meeting.serves_title'])
    .where('attendee.tenant', '=', actor.tenant)
    .where('attendee.person', '=', actor.person)
    .where('attendee.mark', 'is', null)
    .where('meeting.state', '=', 'noticed')
    .where('meeting.day', '>=', actor.today)
    .where('meeting.day', '<=', addDays(actor.today, aheadDays))
    .orderBy('meeting.day')
    .execute()
  return rows.map((row) => {
    const serves = row.serves_code ? { zh: ` · 服务 ${row.serves_code} ${row.serves_title ?? ''}`, en: ` · serves ${row.serves_code} ${row.serves_title ?? ''}` } : { zh: '', en: '' }
    const where = [row.unit_name, row.starts, row.place].filter(Boolean).join(' · ')
    return { kind: 'branch-life.coming-meeting', record: row.id, title: { zh: row.title, en: row.title }, detail: { zh: where + serves.zh, en: where + serves.en }, due: row.day, href: `/branch-life/meetings/${row.id}`, actions: [] }
  })
}
