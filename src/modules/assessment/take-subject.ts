import { demand, ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { assessmentById, subjectsOf } from './assessment-store.ts'
import { refuse } from './errors.ts'
import { reportSelf, seeOwnScore } from './permissions.ts'
import { hasReached } from './process-rules.ts'
import type { Assessment, AssessmentTables, Subject } from './tables.ts'

export type OwnSubject = { assessment: Assessment; subject: Subject }

/**
 * An assessment and one of its subjects, for somebody who reports for it. Errors: 404 while notice has not been given and
 * for whoever may not see the subject; 403 for those who see it and do not report for it.
 */
export async function ownSubject(reader: Reader, actor: Actor, id: string, unit: string): Promise<OwnSubject> {
  const assessment = await assessmentById(reader, actor.tenant, id)
  const subject = assessment && (await subjectsOf(reader, assessment)).find((each) => each.unit_id === unit)
  if (!assessment || !subject || !hasReached(assessment.step, 'selfReport')) throw notFound()
  if (subject.person !== null && subject.person === actor.person) ownOnly(actor)
  else demand(actor, reportSelf, subject.unit_path, subject.person === null ? seeOwnScore : reportSelf)
  return { assessment, subject }
}

/** The same, locked for a change. Errors besides: 'assessment.published-is-frozen'. */
export async function takeSubject(tx: Tx, actor: Actor, id: string, unit: string): Promise<OwnSubject> {
  const locked = await on<AssessmentTables>(tx).selectFrom('assessment.assessment').select('id').where('tenant', '=', actor.tenant).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!locked) throw notFound()
  const own = await ownSubject(tx, actor, id, unit)
  if (own.assessment.published_at) throw refuse('published-is-frozen')
  return own
}
