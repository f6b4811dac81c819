import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound, stale } from '../../foundation/errors/common-problems.ts'
import { appealsOf, compiledOf, schemeOf, subjectsOf } from './assessment-store.ts'
import { computeTaken } from './compute-assessment.ts'
import { refuse } from './errors.ts'
import { decideAppeals, keepAssessments, seeAllScores } from './permissions.ts'
import { placeOf } from './rater-store.ts'
import { keepStated } from './state-input.ts'
import type { AssessmentTables } from './tables.ts'

/** `correction`: the stated figure that is put right when the appeal is upheld; none when a record was corrected at its source. */
export type DecideAppealInput = { appeal: string; version: number; uphold: boolean; decision: string; correction?: { input: string; value: string } | undefined }

/**
 * Decides an appeal, with the reason. Whoever filed it or belongs to the subject does not decide it. Upheld, the result
 * is worked out anew. Returns the new version. Errors: 404, 403, 'assessment.published-is-frozen', 'foundation.stale-version',
 * 'assessment.decides-own', 'assessment.appeal-is-decided', and those of keepStated.
 */
export async function decideAppeal(tx: Tx, actor: Actor, id: string, input: DecideAppealInput): Promise<number> {
  const db = on<AssessmentTables>(tx)
  const assessment = await db.selectFrom('assessment.assessment').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!assessment) throw notFound()
  const appeal = (await appealsOf(tx, assessment)).find((each) => each.id === input.appeal)
  const subject = (await subjectsOf(tx, assessment)).find((each) => each.unit_id === appeal?.unit_id)
  // The scores of members are seen by those who run the assessment only; so are their appeals.
  demand(actor, subject?.person ? keepAssessments : decideAppeals, assessment.unit_path, subject?.person ? keepAssessments : seeAllScores)
  if (!appeal || !subject) throw notFound()
  if (assessment.published_at) throw refuse('published-is-frozen')
  if (appeal.decided_at) throw refuse('appeal-is-decided')
  if (assessment.version !== input.version) throw stale([{ field: 'state', now: assessment.step }], assessment.version)
  const homes = actor.person ? (await placeOf(tx, actor, actor.person)).homes : []
  if (appeal.filed_by === actor.account || homes.some((home) => home.startsWith(subject.unit_path))) throw refuse('decides-own', { subject: subject.unit_name })
  await db
    .updateTable('assessment.appeal')
    .set({ upheld: input.uphold, decision: input.decision, decided_by: actor.account, decider_name: actor.name, decided_at: actor.at })
    .where('tenant', '=', actor.tenant)
    .where('id', '=', appeal.id)
    .execute()
  await writeAudit(tx, actor, { action: 'assessment.decide-appeal', record: id, unitPath: subject.unit_path, change: { appeal: appeal.id, uphold: input.uphold, correction: input.correction ?? null } })
  if (!input.uphold) return assessment.version
  if (input.correction) await keepStated(tx, actor, { assessment, subject, compiled: compiledOf(await schemeOf(tx, assessment)) }, { ...input.correction, reason: input.decision })
  return computeTaken(tx, actor, assessment)
}
