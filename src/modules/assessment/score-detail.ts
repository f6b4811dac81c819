import { may, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { headOfAssessment } from './assessment-detail.ts'
import { assessmentById, compiledOf, resultsOf, schemeOf, subjectsOf } from './assessment-store.ts'
import { printed } from './chinese-punctuation.ts'
import type { FrozenInput } from './frozen-input.ts'
import { fullMarksByLine } from './full-marks-rules.ts'
import { keepAssessments } from './permissions.ts'
import { withoutMarks, withoutMarksOf } from './without-marks.ts'
import { seesSubject } from './visible-assessments.ts'
import type { Explanations, Outcomes, WorkedStep } from './work-out.ts'

/**
 * The score of one subject and why: outcomes, the worked steps, and every input with the figure that it was. Errors: 404
 * for an assessment, a unit that is none of its subjects, a result that is not there yet, and what the actor may not see.
 */
export async function scoreDetail(reader: Reader, actor: Actor, id: string, unitId: string) {
  const assessment = await assessmentById(reader, actor.tenant, id)
  const subject = assessment && (await subjectsOf(reader, assessment)).find((each) => each.unit_id === unitId)
  if (!assessment || !subject || !seesSubject(actor, assessment, subject)) throw notFound()
  const result = assessment.computed_at ? (await resultsOf(reader, assessment)).find((each) => each.unit_id === unitId) : undefined
  if (!result) throw notFound()
  const scheme = await schemeOf(reader, assessment)
  const compiled = compiledOf(scheme)
  const explained = JSON.parse(result.explanation) as Explanations
  const keeps = may(actor, keepAssessments, assessment.unit_path)
  return {
    assessment: headOfAssessment(assessment, scheme),
    subject: { unitId, name: subject.unit_name },
    titles: compiled.names.filter((named) => named.outcome).map((named) => ({ name: named.name, title: named.title, type: named.type ?? ('number' as const) })),
    outcomes: JSON.parse(result.outcomes) as Outcomes,
    explanation: explanationAsPrinted(keeps ? explained : withoutMarks(explained)),
    fullMarks: fullMarksByLine(compiled.names),
    inputs: (JSON.parse(result.inputs) as FrozenInput[]).map((input) => withoutMarksOf(input)),
    sm3: result.sm3,
  }
}

/** The kept explanation with its sentences as they are printed; what is kept stays byte for byte as it was worked out. */
function explanationAsPrinted(explained: Explanations): Explanations {
  return Object.fromEntries(Object.entries(explained).map(([name, step]) => [name, stepAsPrinted(step)]))
}

function stepAsPrinted(step: WorkedStep): WorkedStep {
  return { ...step, sentence: printed(step.sentence), parts: step.parts.map(stepAsPrinted) }
}
