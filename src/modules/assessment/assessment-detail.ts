import type { CompiledScheme } from '../../engine/index.ts'
import { may, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { indicatorOf } from '../indicators/index.ts'
import { assessmentById, compiledOf, resultsOf, schemeOf, statedInputsOf, stateOf, subjectsOf } from './assessment-store.ts'
import { indicatorNamed } from './input-origin-rules.ts'
import { keepAssessments } from './permissions.ts'
import type { Assessment, Scheme, StatedInput } from './tables.ts'
import { abilitiesOver, seesSubject } from './visible-assessments.ts'
import type { Outcomes } from './work-out.ts'

/**
 * An assessment with the outcomes of every subject that the actor may see, in the order of the organisation, never by
 * score. An actor who sees none of them gets 404.
 */
export async function assessmentDetail(reader: Reader, actor: Actor, id: string) {
  const assessment = await assessmentById(reader, actor.tenant, id)
  if (!assessment) throw notFound()
  const subjects = (await subjectsOf(reader, assessment)).filter((subject) => seesSubject(actor, assessment, subject))
  if (subjects.length === 0) throw notFound()
  const scheme = await schemeOf(reader, assessment)
  const compiled = compiledOf(scheme)
  const results = assessment.computed_at ? new Map((await resultsOf(reader, assessment)).map((result) => [result.unit_id, JSON.parse(result.outcomes) as Outcomes])) : new Map<string, Outcomes>()
  const keeps = may(actor, keepAssessments, assessment.unit_path)
  return {
    ...headOfAssessment(assessment, scheme),
    outcomes: compiled.names.filter((named) => named.outcome).map((named) => ({ name: named.name, title: named.title, type: named.type ?? ('number' as const) })),
    subjects: subjects.map((subject) => ({ unitId: subject.unit_id, name: subject.unit_name, outcomes: results.get(subject.unit_id) ?? null })),
    stated: keeps ? statedBy(compiled, subjects, await statedInputsOf(reader, assessment)) : [],
    can: abilitiesOver(actor, assessment),
  }
}

/** What every page about an assessment says at its head. */
export function headOfAssessment(assessment: Assessment, scheme: Scheme) {
  return {
    id: assessment.id,
    title: assessment.title,
    from: assessment.from_day,
    to: assessment.to_day,
    unitName: assessment.unit_name,
    schemeId: scheme.id,
    schemeTitle: scheme.title,
    schemeVersion: scheme.version,
    state: stateOf(assessment),
    version: assessment.version,
    asOf: assessment.as_of?.toISOString() ?? null,
    seal: assessment.seal ?? null,
    decision: assessment.decision ?? null,
    computedBy: assessment.computer_name ?? null,
    publishedBy: assessment.publisher_name ?? null,
    publishedAt: assessment.published_at?.toISOString() ?? null,
  }
}

/** What people have to state, for each subject, with what was stated. */
function statedBy(compiled: CompiledScheme, subjects: readonly { unit_id: string }[], given: readonly StatedInput[]) {
  const asked = compiled.inputs.filter((input) => indicatorNamed(input, (key) => indicatorOf(key) !== undefined) === null)
  return subjects.flatMap((subject) =>
    asked.map((input) => {
      const found = given.find((each) => each.unit_id === subject.unit_id && each.input === input.name)
      return { unitId: subject.unit_id, input: input.name, title: input.title, unit: input.unit ?? null, value: found?.value ?? null, statedBy: found?.stater_name ?? null, statedAt: found?.stated_at.toISOString() ?? null }
    }),
  )
}
