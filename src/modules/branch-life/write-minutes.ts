import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { meetingKindOn } from './meeting-kinds.ts'
import { demandContentAllowed, demandHappened, demandHeld } from './meeting-rules.ts'
import { meetingToChange } from './meeting-store.ts'
import { saveChange } from './save-change.ts'

/** `effect`: what came of it for the work it serves. */
export type WriteMinutes = { version: number; minutes: string; effect?: string | undefined }

/** Writes or rewrites the minutes. They can be begun during the meeting; a talk and a meeting not held have none. */
export async function writeMinutes(tx: Tx, actor: Actor, id: string, { version, minutes, effect }: WriteMinutes): Promise<number> {
  const meeting = await meetingToChange(tx, actor, id, version)
  demandHappened(meeting.day, actor.today)
  if (meeting.state === 'notHeld') demandHeld(meeting.state)
  const kind = await meetingKindOn(tx, actor.tenant, meeting.kind, meeting.day)
  demandContentAllowed(kind.keepsContent, [minutes, effect])
  const newVersion = await saveChange(tx, actor, meeting, { minutes, ...(effect === undefined ? {} : { effect }) }, { minutes, ...(effect === undefined ? {} : { effect }) })
  await writeAudit(tx, actor, { action: 'branch-life.write-minutes', record: id, unitPath: meeting.unit_path, change: { characters: minutes.length } })
  return newVersion
}
