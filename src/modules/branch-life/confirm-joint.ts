import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { refuse } from './errors.ts'
import { enterFactsFor } from './meeting-facts.ts'
import { demandHeld, lateReasonFor } from './meeting-rules.ts'
import { demandCurrent, jointUnitsOf, lockedMeeting } from './meeting-store.ts'
import { recordMeetings } from './permissions.ts'
import { saveChange } from './save-change.ts'
import type { BranchLifeTables } from './tables.ts'

export type ConfirmJoint = { version: number; unit: string; reason?: string | undefined }

/** A partner branch confirms a joint activity that took place: from now on it counts for that branch too, as the same matter. */
export async function confirmJoint(tx: Tx, actor: Actor, id: string, { version, unit, reason }: ConfirmJoint): Promise<number> {
  const meeting = await lockedMeeting(tx, actor, id)
  const joint = (await jointUnitsOf(tx, actor.tenant, id)).find(({ unit_id }) => unit_id === unit)
  if (!joint) throw notFound()
  demand(actor, recordMeetings, joint.unit_path)
  await demandCurrent(tx, actor, meeting, version)
  demandHeld(meeting.state)
  if (joint.confirmed_at) throw refuse('joint-confirmed-already')
  const late = lateReasonFor(meeting.day, actor.today, reason)
  await on<BranchLifeTables>(tx).updateTable('branch_life.joint_unit').set({ confirmed_at: actor.at, confirmed_by_name: actor.name }).where('tenant', '=', actor.tenant).where('meeting', '=', id).where('unit_id', '=', unit).execute()
  const newVersion = await saveChange(tx, actor, meeting, {}, { jointConfirmed: joint.unit_name }, reason ?? null)
  await enterFactsFor(tx, actor, { ...meeting, version: newVersion }, { id: joint.unit_id, path: joint.unit_path, name: joint.unit_name }, late)
  await writeAudit(tx, actor, { action: 'branch-life.confirm-joint', record: id, unitPath: joint.unit_path })
  return newVersion
}
