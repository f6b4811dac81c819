import { demand, type Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import type { Day } from '../../../foundation/clock/day.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { refuse } from '../errors.ts'
import type { CommitmentTables } from '../tables.ts'
import { demandHelpOpen, lockHelp } from './help-store.ts'

/** Records what was found when the helped item was looked at again; that ends the help. */
export async function lookAgain(tx: Tx, actor: Actor, id: string, { result, word }: { result: 'caughtUp' | 'stillBehind'; word?: string | undefined }): Promise<void> {
  const { help, letter } = await lockHelp(tx, actor, id)
  demand(actor, 'commitments.help', letter.unit_path)
  demandHelpOpen(help, 'lookAgain')
  await on<CommitmentTables>(tx).updateTable('commitments.help').set({ result, result_word: word ?? '', looked_on: actor.today, version: help.version + 1 }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'commitments.look-again', record: help.item, unitPath: letter.unit_path, change: { help: id, result } })
}

/** The secretary records that a support talk was held: its day, nothing of what was said. The talk is a decision, never computed. */
export async function recordSupportTalk(tx: Tx, actor: Actor, id: string, heldOn: Day): Promise<void> {
  const { help, letter } = await lockHelp(tx, actor, id)
  demand(actor, 'commitments.record-support-talk', letter.branch_path)
  demandHelpOpen(help, 'talk')
  if (heldOn > actor.today) throw refuse('meeting-in-the-future', {}, [{ path: 'heldOn', code: 'commitments.error.meeting-in-the-future' }])
  await on<CommitmentTables>(tx).updateTable('commitments.help').set({ talk_held_on: heldOn, version: help.version + 1 }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'commitments.record-support-talk', record: help.item, unitPath: letter.branch_path, change: { help: id } })
}
