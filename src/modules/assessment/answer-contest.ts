import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { contestsOf, takeAssessment, uncompute } from './assessment-store.ts'
import { refuse } from './errors.ts'
import type { AssessmentTables } from './tables.ts'

/**
 * Answers what a subject doubts. Accepted means that the record behind the figure was corrected where it lives; the
 * assessment is then computed anew. Returns the new version. Errors: those of takeAssessment, 404, 'assessment.contest-is-answered'.
 */
export async function answerContest(tx: Tx, actor: Actor, id: string, input: { contest: string; version: number; accept: boolean; answer: string }): Promise<number> {
  const assessment = await takeAssessment(tx, actor, id, input.version)
  const contest = (await contestsOf(tx, assessment)).find((each) => each.id === input.contest)
  if (!contest) throw notFound()
  if (contest.answered_at) throw refuse('contest-is-answered')
  await on<AssessmentTables>(tx)
    .updateTable('assessment.contest')
    .set({ accepted: input.accept, answer: input.answer, answered_by: actor.account, answerer_name: actor.name, answered_at: actor.at })
    .where('tenant', '=', actor.tenant)
    .where('id', '=', contest.id)
    .execute()
  await writeAudit(tx, actor, { action: 'assessment.answer-contest', record: id, unitPath: assessment.unit_path, change: { contest: contest.id, accept: input.accept } })
  return uncompute(tx, assessment)
}
