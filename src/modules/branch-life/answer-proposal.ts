import { may, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { forbidden, notFound } from '../../foundation/errors/common-problems.ts'
import { enterTask } from '../planning/index.ts'
import { refuse } from './errors.ts'
import { meetingFor } from './meeting-store.ts'
import { answerProposals } from './permissions.ts'
import type { BranchLifeTables } from './tables.ts'

/** `answer`: the section's word to the branch; needed to decline. */
export type AnswerProposal = { accept: boolean; answer?: string | undefined }

/**
 * The section answers what a branch proposed; accepted, it becomes the section's own task, entered by its own line.
 * Whoever sees the meeting but heads no such section gets 403, anybody else 404.
 */
export async function answerProposal(tx: Tx, actor: Actor, id: string, { accept, answer }: AnswerProposal): Promise<void> {
  const db = on<BranchLifeTables>(tx)
  const proposal = await db.selectFrom('branch_life.resolution').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).where('unit_path', 'is not', null).forUpdate().executeTakeFirst()
  if (!proposal?.unit_path || !proposal.unit_id || !proposal.goal || proposal.state === 'task') throw notFound()
  if (!may(actor, answerProposals, proposal.unit_path)) {
    await meetingFor(tx, actor, proposal.meeting)
    throw forbidden(answerProposals)
  }
  if (proposal.state !== 'proposed') throw refuse('proposal-answered-already')
  if (!accept && !answer) throw refuse('declining-needs-a-word', {}, [{ path: 'answer', code: 'required' }])
  const due = proposal.due && proposal.due >= actor.today ? proposal.due : null
  const task = accept ? await enterTask(tx, actor, { goal: proposal.goal, title: proposal.content.slice(0, 120), unit: proposal.unit_id, due, from: { module: 'branch-life', record: proposal.meeting } }) : null
  await db.updateTable('branch_life.resolution').set({ state: accept ? 'accepted' : 'declined', answer: answer ?? null, task, answered_by_name: actor.name, answered_at: actor.at }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'branch-life.answer-proposal', record: proposal.meeting, unitPath: proposal.unit_path, change: { resolution: id, accept, task } })
}
