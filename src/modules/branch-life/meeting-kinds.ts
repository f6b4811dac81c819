import type { Day } from '../../foundation/clock/day.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { Text } from '../../foundation/i18n/texts.ts'
import { refuse } from './errors.ts'
import type { Quorum } from './quorum-rules.ts'
import type { Attends, BranchLifeTables, MeetingKindTable } from './tables.ts'

/** A kind of meeting as in force on a day. `satisfies`: the duties that one such meeting fulfils. `basis`: the rule behind the quorum. */
export type MeetingKind = {
  key: string
  label: Text
  heldBy: readonly string[]
  attends: Attends
  quorum: Quorum | null
  required: boolean
  satisfies: readonly string[]
  /** Further duties that one such meeting may fulfil, when its recorder says so. */
  mayFulfil: readonly string[]
  /** An activity that should name the business work it serves, or say why none. */
  namesWork: boolean
  /** False for talks: that they took place is all that is kept. */
  keepsContent: boolean
  /** A learning session: it names the business subject that it feeds. */
  learning: boolean
  /** Several units may hold one together. */
  joint: boolean
  basis: string
}

/** All kinds in force on `day`, in their usual order; a tenant's own row stands before the one for everybody. */
export async function meetingKindsOn(reader: Reader, tenant: string, day: Day): Promise<MeetingKind[]> {
  const rows = await on<BranchLifeTables>(reader)
    .selectFrom('branch_life.meeting_kind')
    .distinctOn('key')
    .selectAll()
    .where('tenant', 'in', ['', tenant])
    .where('from_day', '<=', day)
    .orderBy('key')
    .orderBy('tenant', 'desc')
    .orderBy('from_day', 'desc')
    .execute()
  return rows.filter(({ ended }) => !ended).sort((a, b) => a.position - b.position).map(kindOf)
}

/** Every kind by its key, for naming what was and what will be: as in force on `day`, else as it was or will be worded. */
export async function kindsByKey(reader: Reader, tenant: string, day: Day): Promise<Map<string, MeetingKind>> {
  const rows = await on<BranchLifeTables>(reader).selectFrom('branch_life.meeting_kind').selectAll().where('tenant', 'in', ['', tenant]).orderBy('tenant').orderBy('from_day').execute()
  return new Map([...rows.map(kindOf), ...(await meetingKindsOn(reader, tenant, day))].map((kind) => [kind.key, kind]))
}

/** One kind by its key; refuses one that is not in force on `day`. */
export async function meetingKindOn(reader: Reader, tenant: string, key: string, day: Day): Promise<MeetingKind> {
  const row = await on<BranchLifeTables>(reader)
    .selectFrom('branch_life.meeting_kind')
    .selectAll()
    .where('tenant', 'in', ['', tenant])
    .where('key', '=', key)
    .where('from_day', '<=', day)
    .orderBy('tenant', 'desc')
    .orderBy('from_day', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row || row.ended) throw refuse('kind-unknown', {}, [{ path: 'kind', code: 'branch-life.error.kind-unknown' }])
  return kindOf(row)
}

/** A row of the table as the rules read it. */
export function kindOf(row: MeetingKindTable): MeetingKind {
  const { quorum_part: part, quorum_whole: whole, quorum_operator: operator, quorum_of: of } = row
  return {
    key: row.key,
    label: { zh: row.label_zh, en: row.label_en },
    heldBy: row.held_by,
    attends: row.attends,
    quorum: part !== null && whole !== null && operator !== null && of !== null ? { part, whole, operator, of } : null,
    required: row.required,
    satisfies: row.satisfies,
    mayFulfil: row.may_fulfil,
    namesWork: row.names_work,
    keepsContent: row.keeps_content,
    learning: row.learning,
    joint: row.joint,
    basis: row.basis,
  }
}
