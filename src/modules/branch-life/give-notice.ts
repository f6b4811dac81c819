import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { drawUpList } from './draw-up-list.ts'
import { refuse } from './errors.ts'
import { meetingKindOn } from './meeting-kinds.ts'
import { demandOpen } from './meeting-rules.ts'
import { attendeesOf, meetingToChange } from './meeting-store.ts'
import { saveChange } from './save-change.ts'

/** Lets those who are expected know: the meeting shows among what waits for them. Nobody is asked to confirm reading it. */
export async function giveNotice(tx: Tx, actor: Actor, id: string, { version }: { version: number }): Promise<number> {
  const meeting = await meetingToChange(tx, actor, id, version)
  demandOpen(meeting.state)
  if (meeting.day < actor.today) throw refuse('meeting-lies-behind', { day: meeting.day })
  await drawUpList(tx, actor, meeting, await meetingKindOn(tx, actor.tenant, meeting.kind, meeting.day))
  if ((await attendeesOf(tx, actor.tenant, id)).length === 0) throw refuse('nobody-is-expected')
  const newVersion = await saveChange(tx, actor, meeting, { state: 'noticed' }, { state: 'noticed' })
  await writeAudit(tx, actor, { action: 'branch-life.give-notice', record: id, unitPath: meeting.unit_path, change: { day: meeting.day } })
  return newVersion
}
