import type { Updateable } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import type { Meeting } from './meeting-store.ts'
import type { BranchLifeTables, MeetingTable } from './tables.ts'

/**
 * Saves a new version of a meeting and what it changed, in the words of the contract (for the 409 of whoever comes with
 * an older version, and for the record's history). `reason`: why a closed record was corrected. Returns the new version.
 */
export async function saveChange(tx: Tx, actor: Actor, meeting: Meeting, set: Updateable<MeetingTable>, changes: Readonly<Record<string, unknown>>, reason: string | null = null): Promise<number> {
  const version = meeting.version + 1
  const db = on<BranchLifeTables>(tx)
  await db.updateTable('branch_life.meeting').set({ ...set, version }).where('tenant', '=', actor.tenant).where('id', '=', meeting.id).execute()
  await db.insertInto('branch_life.meeting_change').values({ tenant: actor.tenant, meeting: meeting.id, version, changes: JSON.stringify(changes), reason, changed_by_name: actor.name, changed_at: actor.at }).execute()
  return version
}
