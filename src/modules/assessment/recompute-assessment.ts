import { demand, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { assessmentById, compiledOf, resultsOf, schemeOf, subjectsOf } from './assessment-store.ts'
import { refuse } from './errors.ts'
import type { FrozenInput } from './frozen-input.ts'
import { seeAllScores } from './permissions.ts'
import { workOut, type WorkedOut } from './work-out.ts'
import type { Result } from './tables.ts'

/** Whether a computation repeated from its frozen inputs gives the very same bytes; `differing`: units where it does not. */
export type Recomputation = { identical: boolean; subjects: number; differing: string[] }

/**
 * Works an assessment out again from the scheme and the inputs that were kept with it, and compares every byte. Changes
 * nothing. Errors: 404, 'assessment.not-computed'.
 */
export async function recomputeAssessment(reader: Reader, actor: Actor, id: string): Promise<Recomputation> {
  const assessment = await assessmentById(reader, actor.tenant, id)
  if (!assessment) throw notFound()
  demand(actor, seeAllScores, assessment.unit_path, seeAllScores)
  if (!assessment.computed_at) throw refuse('not-computed')
  const kept = await resultsOf(reader, assessment)
  const subjects = (await subjectsOf(reader, assessment)).flatMap((subject) => {
    const result = kept.find((each) => each.unit_id === subject.unit_id)
    return result ? [{ unitId: subject.unit_id, unitName: subject.unit_name, inputs: JSON.parse(result.inputs) as FrozenInput[] }] : []
  })
  const { results } = workOut(compiledOf(await schemeOf(reader, assessment)), { from: assessment.from_day, to: assessment.to_day }, subjects)
  const differing = kept.filter((result) => !sameBytes(result, results.find((each) => each.unitId === result.unit_id))).map((result) => result.unit_id)
  return { identical: differing.length === 0, subjects: kept.length, differing }
}

function sameBytes(kept: Result, again: WorkedOut | undefined): boolean {
  return again !== undefined && kept.inputs === again.inputs && kept.outcomes === again.outcomes && kept.explanation === again.explanation && kept.sm3 === again.sm3
}
