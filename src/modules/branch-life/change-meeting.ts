import type { Updateable } from 'kysely'
import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { drawUpList } from './draw-up-list.ts'
import { refuse } from './errors.ts'
import { setJointPartners } from './joint-partners.ts'
import { reenterFacts } from './meeting-facts.ts'
import { meetingKindOn } from './meeting-kinds.ts'
import { demandContentAllowed, demandKindFulfils, demandOpen } from './meeting-rules.ts'
import { meetingToChange, type Meeting } from './meeting-store.ts'
import type { PlanMeeting } from './plan-meeting.ts'
import { saveChange } from './save-change.ts'
import { servedGoal } from './served-goal.ts'
import type { MeetingTable } from './tables.ts'

/** What may change; `reason` is needed to correct a closed record. */
export type ChangeMeeting = Partial<Omit<PlanMeeting, 'kind' | 'unit'>> & { version: number; reason?: string | undefined }

const correctable: readonly (keyof ChangeMeeting)[] = ['serves', 'servesWhyNot', 'title', 'studyHours', 'fulfils', 'subject', 'form']

/**
 * Changes a meeting that is still open, or corrects which work a closed one served and what it was about: then its facts
 * are reversed and entered anew with the reason. Returns the new version.
 */
export async function changeMeeting(tx: Tx, actor: Actor, id: string, { version, reason, ...fields }: ChangeMeeting): Promise<number> {
  const meeting = await meetingToChange(tx, actor, id, version)
  const closed = meeting.state === 'held' || meeting.state === 'notHeld'
  const given = (Object.keys(fields) as (keyof typeof fields)[]).filter((key) => fields[key] !== undefined)
  if (given.some((key) => !correctable.includes(key))) demandOpen(meeting.state)
  if (closed && !reason) throw refuse('correction-needs-a-reason', {}, [{ path: 'reason', code: 'required' }])
  const kind = await meetingKindOn(tx, actor.tenant, meeting.kind, fields.day ?? meeting.day)
  demandContentAllowed(kind.keepsContent, [...(fields.agenda ?? []).map(({ item }) => item), fields.subject])
  demandKindFulfils(kind, fields.fulfils ?? [])
  const newVersion = await saveChange(tx, actor, meeting, await columns(tx, actor, meeting, fields), Object.fromEntries(given.map((key) => [key, fields[key]])), closed ? reason : null)
  const day = fields.day ?? meeting.day
  if (fields.jointWith) await setJointPartners(tx, actor, { id, unit: meeting.unit_id, day }, kind, fields.jointWith)
  if (fields.day || fields.jointWith || fields.people) await drawUpList(tx, actor, { id, day, unit_id: meeting.unit_id }, kind, fields.people)
  if (closed) await reenterFacts(tx, actor, id, reason ?? '')
  await writeAudit(tx, actor, { action: 'branch-life.change-meeting', record: id, unitPath: meeting.unit_path, change: { fields: given, version: newVersion } })
  return newVersion
}

async function columns(tx: Tx, actor: Actor, meeting: Meeting, fields: Omit<ChangeMeeting, 'version' | 'reason'>): Promise<Updateable<MeetingTable>> {
  const set: Updateable<MeetingTable> = {}
  if (fields.title !== undefined) set.title = fields.title
  if (fields.day !== undefined) set.day = fields.day
  if (fields.starts !== undefined) set.starts = fields.starts
  if (fields.place !== undefined) set.place = fields.place
  if (fields.agenda !== undefined) set.agenda = JSON.stringify(fields.agenda)
  if (fields.studyHours !== undefined) set.study_hours = fields.studyHours === null ? null : String(fields.studyHours)
  if (fields.fulfils !== undefined) set.fulfils = [...fields.fulfils]
  if (fields.subject !== undefined) set.subject = fields.subject
  if (fields.form !== undefined) set.form = fields.form
  if (fields.serves !== undefined) Object.assign(set, await servedGoal(tx, actor, fields.serves))
  if (fields.servesWhyNot !== undefined) set.serves_why_not = fields.servesWhyNot
  // A reason for naming no work ends when work is named.
  if (fields.serves ?? (fields.serves === undefined ? meeting.serves : null)) set.serves_why_not = null
  return set
}
