import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Reader, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { readDecidedFile, storeFile, type FileStore } from '../../foundation/files/index.ts'
import type { FileAnswer } from '../../foundation/http/index.ts'
import { refuse } from './errors.ts'
import { demandContentAllowed, demandOpenForPapers } from './meeting-rules.ts'
import { meetingKindOn } from './meeting-kinds.ts'
import { meetingFor } from './meeting-store.ts'
import { recordMeetings } from './permissions.ts'
import type { BranchLifeTables } from './tables.ts'

const most = 6

function live(reader: Reader, actor: Actor, meeting: string) {
  return on<BranchLifeTables>(reader).selectFrom('branch_life.attachment').where('tenant', '=', actor.tenant).where('meeting', '=', meeting).where('removed_at', 'is', null)
}

/** The papers of a meeting, in the order in which they came. */
export function attachmentsOf(reader: Reader, actor: Actor, meeting: string) {
  return live(reader, actor, meeting).select(['file', 'name', 'bytes', 'attached_by_name', 'attached_at']).orderBy('attached_at').orderBy('file').execute()
}

/** Attaches a paper to a meeting's record: never needed, at most six. A talk has none. Returns the file's id. */
export async function attachFile(tx: Tx, actor: Actor, files: FileStore, meetingId: string, upload: { name: string; bytes: Buffer }): Promise<string> {
  const meeting = await meetingFor(tx, actor, meetingId)
  demand(actor, recordMeetings, meeting.unit_path)
  demandOpenForPapers(meeting.state)
  demandContentAllowed((await meetingKindOn(tx, actor.tenant, meeting.kind, meeting.day)).keepsContent, [upload.name])
  if ((await attachmentsOf(tx, actor, meetingId)).length >= most) throw refuse('papers-are-few', { most })
  const row = await storeFile(tx, actor, files, upload, { unitPath: meeting.unit_path })
  await on<BranchLifeTables>(tx).insertInto('branch_life.attachment').values({ tenant: actor.tenant, meeting: meetingId, file: row.id, name: row.name, bytes: row.bytes, attached_by_name: actor.name, attached_at: actor.at }).execute()
  await writeAudit(tx, actor, { action: 'branch-life.attach-file', record: meetingId, unitPath: meeting.unit_path, change: { file: row.id, sm3: row.sm3, bytes: row.bytes } })
  return row.id
}

/** Takes a paper away from the record; row and file stay for the audit. */
export async function removeAttachment(tx: Tx, actor: Actor, meetingId: string, file: string): Promise<void> {
  const meeting = await meetingFor(tx, actor, meetingId)
  demand(actor, recordMeetings, meeting.unit_path)
  const { numUpdatedRows } = await on<BranchLifeTables>(tx).updateTable('branch_life.attachment').set({ removed_at: actor.at, removed_by_name: actor.name }).where('tenant', '=', actor.tenant).where('meeting', '=', meetingId).where('file', '=', file).where('removed_at', 'is', null).executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
  await writeAudit(tx, actor, { action: 'branch-life.remove-attachment', record: meetingId, unitPath: meeting.unit_path, change: { file } })
}

/** A paper, for whoever sees the meeting. */
export async function attachmentFile(reader: Reader, actor: Actor, files: FileStore, meetingId: string, file: string): Promise<FileAnswer> {
  await meetingFor(reader, actor, meetingId)
  if (!(await live(reader, actor, meetingId).select('file').where('file', '=', file).executeTakeFirst())) throw notFound()
  return readDecidedFile(reader, actor, files, file)
}
