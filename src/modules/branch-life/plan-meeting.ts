import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { unitById } from '../organisation/index.ts'
import { drawUpList } from './draw-up-list.ts'
import { refuse } from './errors.ts'
import { setJointPartners } from './joint-partners.ts'
import { meetingKindOn } from './meeting-kinds.ts'
import { demandContentAllowed, demandKindFulfils } from './meeting-rules.ts'
import { recordMeetings, seeMeetings } from './permissions.ts'
import { servedGoal } from './served-goal.ts'
import type { AgendaItem, BranchLifeTables, Form } from './tables.ts'

/** `day` may lie behind (a late entry) or ahead. `people`: ids, for kinds whose people are named. `serves`: id of a business goal. */
export type PlanMeeting = {
  kind: string
  unit: string
  title: string
  day: Day
  starts?: string | null | undefined
  place?: string | undefined
  agenda?: readonly AgendaItem[] | undefined
  serves?: string | null | undefined
  servesWhyNot?: string | null | undefined
  studyHours?: number | null | undefined
  fulfils?: readonly string[] | undefined
  subject?: string | undefined
  form?: Form | null | undefined
  jointWith?: readonly string[] | undefined
  people?: readonly string[] | undefined
}

/** Puts a meeting into the calendar and draws up who is expected. Returns its id. */
export async function planMeeting(tx: Tx, actor: Actor, input: PlanMeeting): Promise<string> {
  const unit = await unitById(tx, actor.tenant, input.unit, input.day > actor.today ? actor.today : input.day)
  if (!unit) throw notFound()
  demand(actor, recordMeetings, unit.path, seeMeetings)
  const kind = await meetingKindOn(tx, actor.tenant, input.kind, input.day)
  if (!kind.heldBy.includes(unit.kind)) throw refuse('kind-not-held-by-this-unit', { kind: kind.label.zh }, [{ path: 'unit', code: 'branch-life.error.kind-not-held-by-this-unit', params: { kind: kind.label[actor.lang] } }])
  demandContentAllowed(kind.keepsContent, [...(input.agenda ?? []).map(({ item }) => item), input.subject])
  demandKindFulfils(kind, input.fulfils ?? [])
  const id = newId(actor.at)
  await on<BranchLifeTables>(tx)
    .insertInto('branch_life.meeting')
    .values({
      tenant: actor.tenant, id, kind: kind.key, title: input.title, unit_id: unit.id, unit_path: unit.path, unit_name: unit.name, day: input.day, starts: input.starts ?? null, place: input.place ?? '',
      agenda: JSON.stringify(input.agenda ?? []), ...(await servedGoal(tx, actor, input.serves ?? null)), serves_why_not: input.serves ? null : (input.servesWhyNot ?? null),
      study_hours: input.studyHours === undefined || input.studyHours === null ? null : String(input.studyHours), fulfils: [...(input.fulfils ?? [])], subject: input.subject ?? '', form: input.form ?? null, state: 'planned', entered_by: actor.account, entered_by_name: actor.name, entered_at: actor.at,
    })
    .execute()
  await setJointPartners(tx, actor, { id, unit: unit.id, day: input.day }, kind, input.jointWith ?? [])
  await drawUpList(tx, actor, { id, day: input.day, unit_id: unit.id }, kind, input.people)
  await writeAudit(tx, actor, { action: 'branch-life.plan-meeting', record: id, unitPath: unit.path, change: { kind: kind.key, day: input.day, serves: input.serves ?? null } })
  return id
}
