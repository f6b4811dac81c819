import { indicatorOf } from '../indicators/index.ts'
import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { compiledOf, schemeOf, subjectsOf, takeAssessment } from './assessment-store.ts'
import { refuse } from './errors.ts'
import { faultyInputs } from './faulty-inputs.ts'
import { indicatorNamed } from './input-origin-rules.ts'
import type { AssessmentTables } from './tables.ts'
import { workOut } from './work-out.ts'

export type StateInputInput = { unit: string; input: string; value: string; version: number }

/**
 * States an input that no record tells (a plan's target), in the name of whoever does it. What was computed before no
 * longer stands. Returns the assessment's new version. Errors: those of takeAssessment, 404 for a unit or input that is
 * not part of it, 'assessment.input-not-stated', 'assessment.input-has-faults'.
 */
export async function stateInput(tx: Tx, actor: Actor, id: string, input: StateInputInput): Promise<number> {
  const assessment = await takeAssessment(tx, actor, id, input.version)
  const compiled = compiledOf(await schemeOf(tx, assessment))
  const subject = (await subjectsOf(tx, assessment)).find((each) => each.unit_id === input.unit)
  const asked = compiled.inputs.find((each) => each.name === input.input)
  if (!subject || !asked) throw notFound()
  if (indicatorNamed(asked, (key) => indicatorOf(key) !== undefined)) throw refuse('input-not-stated', { input: asked.title[actor.lang] })
  const alone = { unitId: subject.unit_id, unitName: subject.unit_name, inputs: [{ name: asked.name, title: asked.title, unit: null, value: input.value, na: null, figure: null, stated: null }] }
  const { problems } = workOut(compiled, { from: assessment.from_day, to: assessment.to_day }, [alone])
  if (problems.length > 0) throw faultyInputs(actor.lang, compiled, problems)
  const said = { value: input.value, stated_by: actor.account, stater_name: actor.name, stated_at: actor.at }
  await on<AssessmentTables>(tx)
    .insertInto('assessment.stated_input')
    .values({ tenant: actor.tenant, assessment: id, unit_id: input.unit, input: asked.name, ...said })
    .onConflict((conflict) => conflict.columns(['tenant', 'assessment', 'unit_id', 'input']).doUpdateSet(said))
    .execute()
  const version = assessment.version + 1
  await on<AssessmentTables>(tx).updateTable('assessment.assessment').set({ version, as_of: null, computed_by: null, computer_name: null, computed_at: null }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'assessment.state-input', record: id, unitPath: subject.unit_path, change: { unit: input.unit, input: asked.name, value: input.value } })
  return version
}
