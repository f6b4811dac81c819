import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { indicatorOf } from '../indicators/index.ts'
import { compiledOf, contestsOf, schemeOf } from './assessment-store.ts'
import { refuse } from './errors.ts'
import { indicatorNamed } from './input-origin-rules.ts'
import type { AssessmentTables } from './tables.ts'
import { takeSubject } from './take-subject.ts'

/**
 * Doubts a figure that comes from records, with the reason; the figure stays until its record is corrected. Returns the
 * id. Errors: those of takeSubject, 404, 'assessment.not-time-for-reports', 'assessment.input-not-contested', 'assessment.contested-already'.
 */
export async function contestInput(tx: Tx, actor: Actor, id: string, input: { unit: string; input: string; reason: string }): Promise<string> {
  const { assessment, subject } = await takeSubject(tx, actor, id, input.unit)
  if (assessment.step !== 'selfReport' || subject.reported_at) throw refuse('not-time-for-reports')
  const asked = compiledOf(await schemeOf(tx, assessment)).inputs.find((each) => each.name === input.input)
  if (!asked) throw notFound()
  if (!indicatorNamed(asked, (key) => indicatorOf(key) !== undefined)) throw refuse('input-not-contested', { input: asked.title[actor.lang] })
  if ((await contestsOf(tx, assessment)).some((each) => each.unit_id === subject.unit_id && each.input === asked.name)) throw refuse('contested-already', { input: asked.title[actor.lang] })
  const contest = newId(actor.at)
  await on<AssessmentTables>(tx)
    .insertInto('assessment.contest')
    .values({ tenant: actor.tenant, id: contest, assessment: id, unit_id: subject.unit_id, input: asked.name, reason: input.reason, contested_by: actor.account, contester_name: actor.name, contested_at: actor.at })
    .execute()
  await writeAudit(tx, actor, { action: 'assessment.contest-input', record: id, unitPath: subject.unit_path, change: { contest, unit: subject.unit_id, input: asked.name } })
  return contest
}
