import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { unitById } from '../organisation/index.ts'
import { enterTask, goalsBriefly } from '../planning/index.ts'
import { refuse } from './errors.ts'
import { demandHeld } from './meeting-rules.ts'
import { meetingToChange } from './meeting-store.ts'
import { saveChange } from './save-change.ts'
import type { BranchLifeTables, ResolutionState } from './tables.ts'

/** `goal`, `unit`: what it serves and who is to do it; both or the resolution is only noted. */
export type AddResolution = { version: number; content: string; goal?: string | null | undefined; unit?: string | null | undefined; person?: string | null | undefined; due?: Day | null | undefined }

/**
 * Takes down what a held meeting resolved. Work for a Party organisation becomes a task under its goal at once. Work for
 * a section becomes a proposal that the section answers: an agency's branch assists and supervises, and sets no business
 * work (机关基层组织工作条例第二条). Returns the resolution's id, what became of it, and the meeting's new version.
 */
export async function addResolution(tx: Tx, actor: Actor, meetingId: string, input: AddResolution): Promise<{ id: string; state: ResolutionState; version: number }> {
  const meeting = await meetingToChange(tx, actor, meetingId, input.version)
  demandHeld(meeting.state)
  const goal = input.goal ? (await goalsBriefly(tx, actor, { ids: [input.goal] }))[0] : undefined
  const unit = input.unit ? await unitById(tx, actor.tenant, input.unit, actor.today) : undefined
  if ((input.goal && !goal) || (input.unit && !unit)) throw notFound()
  if (unit && !goal) throw refuse('section-work-needs-a-goal', {}, [{ path: 'goal', code: 'branch-life.error.section-work-needs-a-goal' }])
  const id = newId(actor.at)
  const state: ResolutionState = !unit || !goal ? 'noted' : unit.side === 'party' ? 'task' : 'proposed'
  const task = state === 'task' && goal && unit ? await enterTask(tx, actor, { goal: goal.id, title: input.content.slice(0, 120), unit: unit.id, person: input.person ?? null, due: input.due ?? null, from: { module: 'branch-life', record: meetingId } }) : null
  const db = on<BranchLifeTables>(tx)
  const last = await db.selectFrom('branch_life.resolution').select('number').where('tenant', '=', actor.tenant).where('meeting', '=', meetingId).orderBy('number', 'desc').limit(1).executeTakeFirst()
  await db
    .insertInto('branch_life.resolution')
    .values({
      tenant: actor.tenant, id, meeting: meetingId, number: (last?.number ?? 0) + 1, content: input.content, goal: goal?.id ?? null, goal_code: goal?.code ?? null,
      unit_id: unit?.id ?? null, unit_path: unit?.path ?? null, unit_name: unit?.name ?? null, due: input.due ?? null, task, state, made_by_name: actor.name, made_at: actor.at,
    })
    .execute()
  const version = await saveChange(tx, actor, meeting, {}, { resolution: input.content })
  await writeAudit(tx, actor, { action: 'branch-life.add-resolution', record: meetingId, unitPath: meeting.unit_path, change: { resolution: id, state, task } })
  return { id, state, version }
}
