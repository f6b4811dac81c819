import type { CompiledScheme } from '../../engine/index.ts'
import { indicatorOf } from '../indicators/index.ts'
import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { compiledOf, schemeOf, subjectsOf, takeAssessment, uncompute } from './assessment-store.ts'
import { refuse } from './errors.ts'
import { faultyInputs } from './faulty-inputs.ts'
import { indicatorNamed } from './input-origin-rules.ts'
import { hasReached, inputsAreOpen } from './process-rules.ts'
import type { Assessment, AssessmentTables, Subject } from './tables.ts'
import { workOut } from './work-out.ts'

/** `reason`: why the office corrects a figure once the review has begun. */
export type StateInputInput = { unit: string; input: string; value: string; reason?: string | undefined; version: number }

/**
 * States an input that no record tells (a plan's target), in the name of whoever does it. What was computed before no
 * longer stands. Returns the assessment's new version. Errors: those of takeAssessment, 404 for a unit or input that is
 * not part of it, 'assessment.inputs-are-closed', 'assessment.reason-required', and those of keepStated.
 */
export async function stateInput(tx: Tx, actor: Actor, id: string, input: StateInputInput): Promise<number> {
  const assessment = await takeAssessment(tx, actor, id, input.version)
  const subject = (await subjectsOf(tx, assessment)).find((each) => each.unit_id === input.unit)
  if (!subject) throw notFound()
  if (!inputsAreOpen(assessment.step)) throw refuse('inputs-are-closed')
  if (hasReached(assessment.step, 'review') && !input.reason) throw refuse('reason-required', {}, [{ path: 'reason', code: 'required' }])
  const compiled = compiledOf(await schemeOf(tx, assessment))
  await keepStated(tx, actor, { assessment, subject, compiled }, input)
  const version = await uncompute(tx, assessment)
  await writeAudit(tx, actor, { action: 'assessment.state-input', record: id, unitPath: subject.unit_path, change: { unit: input.unit, input: input.input, value: input.value, reason: input.reason ?? null } })
  return version
}

/** Keeps one stated value. Errors: 404 for an unknown input, 'assessment.input-not-stated', 'assessment.input-has-faults'. */
export async function keepStated(tx: Tx, actor: Actor, { assessment, subject, compiled }: { assessment: Assessment; subject: Subject; compiled: CompiledScheme }, given: { input: string; value: string; reason?: string | undefined }): Promise<void> {
  const asked = compiled.inputs.find((each) => each.name === given.input)
  if (!asked) throw notFound()
  if (asked.type === 'ballots' || indicatorNamed(asked, (key) => indicatorOf(key) !== undefined)) throw refuse('input-not-stated', { input: asked.title[actor.lang] })
  const alone = { unitId: subject.unit_id, unitName: subject.unit_name, inputs: [{ name: asked.name, title: asked.title, unit: null, value: given.value, na: null, figure: null, stated: null }] }
  const { problems } = workOut(compiled, { from: assessment.from_day, to: assessment.to_day }, [alone])
  if (problems.length > 0) throw faultyInputs(actor.lang, compiled, problems)
  const said = { value: given.value, stated_by: actor.account, stater_name: actor.name, stated_at: actor.at, reason: given.reason ?? null }
  await on<AssessmentTables>(tx)
    .insertInto('assessment.stated_input')
    .values({ tenant: actor.tenant, assessment: assessment.id, unit_id: subject.unit_id, input: asked.name, ...said })
    .onConflict((conflict) => conflict.columns(['tenant', 'assessment', 'unit_id', 'input']).doUpdateSet(said))
    .execute()
}
