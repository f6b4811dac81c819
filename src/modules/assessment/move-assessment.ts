import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { takeAssessment } from './assessment-store.ts'
import { refuse } from './errors.ts'
import { hasReached, stepAfter, type Standing, type StepKey } from './process-rules.ts'
import { refuseUnfinished } from './refuse-unfinished.ts'
import type { Assessment, AssessmentTables, MoveTable } from './tables.ts'

/** Closes the step that an assessment stands at, and dates it. Returns the new version. Errors: those of takeAssessment, 'assessment.step-is-not-next', 'assessment.step-closes-itself', and what is unfinished. */
export async function closeStep(tx: Tx, actor: Actor, id: string, input: { version: number; step: StepKey; note?: string | undefined }): Promise<number> {
  const assessment = await takeAssessment(tx, actor, id, input.version)
  if (assessment.step !== input.step) throw refuse('step-is-not-next')
  if (input.step === 'effect') throw refuse('step-closes-itself')
  await refuseUnfinished(tx, actor, assessment, input.step)
  await keepMove(tx, actor, assessment, { step: input.step, act: 'done', note: input.note ?? null })
  const next = stepAfter(input.step)
  return moveTo(tx, actor, assessment, { step: next, ...(next === 'publicNotice' ? { public_from: actor.today } : {}) })
}

/** Takes an assessment that was told to its subjects back to the review, with the reason. Returns the new version. Errors: those of takeAssessment, 'assessment.nothing-to-return'. */
export async function returnAssessment(tx: Tx, actor: Actor, id: string, input: { version: number; reason: string }): Promise<number> {
  const assessment = await takeAssessment(tx, actor, id, input.version)
  if (!hasReached(assessment.step, 'notification')) throw refuse('nothing-to-return')
  await keepMove(tx, actor, assessment, { step: assessment.step, act: 'returned', note: input.reason })
  return moveTo(tx, actor, assessment, { step: 'review', public_from: null })
}

/** Keeps a move with its author and its instant. */
export async function keepMove(tx: Tx, actor: Actor, assessment: Pick<Assessment, 'id'>, move: Pick<MoveTable, 'step' | 'act' | 'note'>): Promise<void> {
  await on<AssessmentTables>(tx)
    .insertInto('assessment.move')
    .values({ tenant: actor.tenant, id: newId(actor.at), assessment: assessment.id, ...move, moved_by: actor.account, mover_name: actor.name, moved_at: actor.at })
    .execute()
}

async function moveTo(tx: Tx, actor: Actor, assessment: Assessment, to: { step: Standing; public_from?: string | null }): Promise<number> {
  const version = assessment.version + 1
  await on<AssessmentTables>(tx).updateTable('assessment.assessment').set({ version, ...to }).where('tenant', '=', actor.tenant).where('id', '=', assessment.id).execute()
  await writeAudit(tx, actor, { action: 'assessment.move', record: assessment.id, unitPath: assessment.unit_path, change: { from: assessment.step, to: to.step } })
  return version
}
