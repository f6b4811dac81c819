import { may, type Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { unitById } from '../organisation/index.ts'
import { refuse } from './errors.ts'
import type { MeetingKind } from './meeting-kinds.ts'
import { jointUnitsOf } from './meeting-store.ts'
import { recordMeetings } from './permissions.ts'
import type { BranchLifeTables } from './tables.ts'

/**
 * Sets the partners of a joint activity. A partner whose records the actor keeps as well (two groups of one branch) has
 * agreed with that; any other confirms by itself, so that nobody writes into another branch's record.
 */
export async function setJointPartners(tx: Tx, actor: Actor, meeting: { id: string; unit: string; day: Day }, kind: MeetingKind, partners: readonly string[]): Promise<void> {
  const db = on<BranchLifeTables>(tx)
  const before = new Map((await jointUnitsOf(tx, actor.tenant, meeting.id)).map((joint) => [joint.unit_id, joint]))
  const wanted = [...new Set(partners)]
  if (wanted.length > 0 && !kind.joint) throw refuse('kind-is-not-joint', { kind: kind.label[actor.lang] }, [{ path: 'jointWith', code: 'branch-life.error.kind-is-not-joint', params: { kind: kind.label[actor.lang] } }])
  for (const gone of before.keys()) if (!wanted.includes(gone)) await db.deleteFrom('branch_life.joint_unit').where('tenant', '=', actor.tenant).where('meeting', '=', meeting.id).where('unit_id', '=', gone).execute()
  for (const [index, partner] of wanted.entries()) {
    if (before.has(partner)) continue
    const unit = partner === meeting.unit ? undefined : await unitById(tx, actor.tenant, partner, meeting.day > actor.today ? actor.today : meeting.day)
    if (!unit || !kind.heldBy.includes(unit.kind)) throw refuse('joint-partner-unknown', {}, [{ path: `jointWith.${index}`, code: 'branch-life.error.joint-partner-unknown' }])
    const own = may(actor, recordMeetings, unit.path)
    await db.insertInto('branch_life.joint_unit').values({ tenant: actor.tenant, meeting: meeting.id, unit_id: unit.id, unit_path: unit.path, unit_name: unit.name, confirmed_by_name: own ? actor.name : null, confirmed_at: own ? actor.at : null }).execute()
  }
}
