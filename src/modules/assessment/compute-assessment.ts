import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { compiledOf, schemeOf, takeAssessment } from './assessment-store.ts'
import { refuse } from './errors.ts'
import { gatherInputs } from './gather-inputs.ts'
import { faultyInputs } from './faulty-inputs.ts'
import { inputsAreOpen } from './process-rules.ts'
import type { Assessment, AssessmentTables } from './tables.ts'
import { workOutEach, type WorkedOut } from './work-out.ts'

/**
 * Computes an assessment from what the records say now: inputs, outcomes and explanations are kept as they were worked
 * out. Until it is published it may be computed again. Returns its new version.
 * Errors: those of takeAssessment, 'assessment.inputs-are-closed', 'assessment.input-has-faults'.
 */
export async function computeAssessment(tx: Tx, actor: Actor, id: string, input: { version: number }): Promise<number> {
  const assessment = await takeAssessment(tx, actor, id, input.version)
  if (!inputsAreOpen(assessment.step)) throw refuse('inputs-are-closed')
  return computeTaken(tx, actor, assessment)
}

/** Computes an assessment that the caller has taken for a change. Returns its new version. */
export async function computeTaken(tx: Tx, actor: Actor, assessment: Assessment): Promise<number> {
  const { id } = assessment
  const compiled = compiledOf(await schemeOf(tx, assessment))
  const gathered = await gatherInputs(tx, actor, assessment, compiled, actor.at)
  const subjects = gathered.map(({ subject, inputs }) => ({ unitId: subject.unit_id, unitName: subject.unit_name, inputs }))
  const { results, problems } = workOutEach(compiled, { from: assessment.from_day, to: assessment.to_day }, subjects)
  if (problems.length > 0) throw faultyInputs(actor.lang, compiled, problems)
  await on<AssessmentTables>(tx).deleteFrom('assessment.result').where('tenant', '=', actor.tenant).where('assessment', '=', id).execute()
  const sums = await keepResults(tx, actor, id, results)
  const version = assessment.version + 1
  await on<AssessmentTables>(tx)
    .updateTable('assessment.assessment')
    .set({ version, as_of: actor.at, computed_by: actor.account, computer_name: actor.name, computed_at: actor.at })
    .where('tenant', '=', actor.tenant)
    .where('id', '=', id)
    .execute()
  await writeAudit(tx, actor, { action: 'assessment.compute', record: id, unitPath: assessment.unit_path, change: { version, results: sums } })
  return version
}

const together = 200

/** Writes results as they are worked out, some hundred in a statement. Returns their hashes in order. */
async function keepResults(tx: Tx, actor: Actor, id: string, results: Iterable<WorkedOut>): Promise<string[]> {
  const sums: string[] = []
  const write = (batch: readonly WorkedOut[]) => on<AssessmentTables>(tx).insertInto('assessment.result').values(batch.map(({ unitId, ...texts }) => ({ tenant: actor.tenant, assessment: id, unit_id: unitId, ...texts }))).execute()
  let batch: WorkedOut[] = []
  for (const result of results) {
    sums.push(result.sm3)
    batch.push(result)
    if (batch.length < together) continue
    await write(batch)
    batch = []
  }
  if (batch.length > 0) await write(batch)
  return sums
}
