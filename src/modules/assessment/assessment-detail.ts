import type { CompiledScheme } from '../../engine/index.ts'
import { may, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { appealsOf, compiledOf, contestsOf, resultsOf, schemeOf, statedInputsOf, stateOf, subjectsOf } from './assessment-store.ts'
import { printed } from './chinese-punctuation.ts'
import { inputsToState } from './inputs-to-state.ts'
import { keepAssessments } from './permissions.ts'
import { processOf } from './process-of.ts'
import { sheetItems } from './rating-rules.ts'
import { ratersOf } from './rater-store.ts'
import type { Appeal, Assessment, AssessmentTables, Contest, Scheme, StatedInput, Subject } from './tables.ts'
import { abilitiesOver, hangsForActor, reportsFor, seesSubject } from './visible-assessments.ts'
import type { Outcomes } from './work-out.ts'

/**
 * An assessment with its process, and the outcomes of every subject that the actor may see, in the order of the
 * organisation, never by score. An actor with no part in it gets 404.
 */
export async function assessmentDetail(reader: Reader, actor: Actor, id: string) {
  const found = await on<AssessmentTables>(reader).selectFrom('assessment.assessment as a').selectAll('a').select(hangsForActor(actor).as('hangs')).where('a.tenant', '=', actor.tenant).where('a.id', '=', id).executeTakeFirst()
  if (!found) throw notFound()
  const { hangs, ...assessment } = found
  const subjects = (await subjectsOf(reader, assessment)).filter((subject) => seesSubject(actor, assessment, subject) || reportsFor(actor, assessment, subject))
  const rater = assessment.step === 'scoring' ? (await ratersOf(reader, assessment)).find(({ person }) => person === actor.person) : undefined
  if (subjects.length === 0 && !rater && !hangs) throw notFound()
  const scheme = await schemeOf(reader, assessment)
  const compiled = compiledOf(scheme)
  const results = assessment.computed_at ? new Map((await resultsOf(reader, assessment)).map((result) => [result.unit_id, JSON.parse(result.outcomes) as Outcomes])) : new Map<string, Outcomes>()
  const keeps = may(actor, keepAssessments, assessment.unit_path)
  const can = abilitiesOver(actor, assessment)
  const seen = new Map(subjects.map((subject) => [subject.unit_id, subject]))
  return {
    ...headOfAssessment(assessment, scheme),
    process: await processOf(reader, assessment),
    ofMembers: subjects.some(({ person }) => person !== null),
    rates: sheetItems(compiled).length > 0,
    outcomes: compiled.names.filter((named) => named.outcome).map((named) => ({ name: named.name, title: named.title, type: named.type ?? ('number' as const) })),
    subjects: subjects.map((subject) => rowOf(actor, assessment, subject, results)),
    stated: keeps || can.decideAppeals ? statedBy(compiled, subjects, await statedInputsOf(reader, assessment)) : [],
    contests: (await contestsOf(reader, assessment)).filter((each) => seen.has(each.unit_id)).map((each) => asContest(each, seen, compiled)),
    appeals: (await appealsOf(reader, assessment)).filter((each) => seen.has(each.unit_id)).map((each) => asAppeal(each, seen)),
    sheet: rater ? { submitted: rater.submitted_at !== null } : null,
    hangs: Boolean(hangs),
    can,
  }
}

function rowOf(actor: Actor, assessment: Assessment, subject: Subject, results: ReadonlyMap<string, Outcomes>) {
  const reports = reportsFor(actor, assessment, subject)
  const own = subject.person !== null && subject.person === actor.person
  return {
    unitId: subject.unit_id,
    name: subject.unit_name,
    outcomes: seesSubject(actor, assessment, subject) ? (results.get(subject.unit_id) ?? null) : null,
    note: subject.note ?? null,
    reportedAt: subject.reported_at?.toISOString() ?? null,
    agreedAt: subject.agreed_at?.toISOString() ?? null,
    can: { report: reports && subject.person === null && assessment.step === 'selfReport' && !subject.reported_at, appeal: (reports || own) && assessment.step === 'appeal' && !subject.agreed_at },
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
    schemeTitle: printed(scheme.title),
    schemeVersion: scheme.version,
    state: stateOf(assessment),
    step: assessment.step,
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
  const asked = inputsToState(compiled)
  return subjects.flatMap((subject) =>
    asked.map((input) => {
      const found = given.find((each) => each.unit_id === subject.unit_id && each.input === input.name)
      return { unitId: subject.unit_id, input: input.name, title: input.title, unit: input.unit ?? null, value: found?.value ?? null, reason: found?.reason ?? null, statedBy: found?.stater_name ?? null, statedAt: found?.stated_at.toISOString() ?? null }
    }),
  )
}

function asContest(contest: Contest, subjects: ReadonlyMap<string, Subject>, compiled: CompiledScheme) {
  const { id, unit_id, input, reason, contester_name, accepted, answer } = contest
  const title = compiled.inputs.find(({ name }) => name === input)?.title ?? { zh: input, en: input }
  return { id, unitId: unit_id, name: subjects.get(unit_id)?.unit_name ?? '', input, title, reason, contestedBy: contester_name, accepted: accepted ?? null, answer: answer ?? null }
}

function asAppeal(appeal: Appeal, subjects: ReadonlyMap<string, Subject>) {
  const { id, unit_id, reason, filer_name, filed_at, upheld, decision, decider_name, decided_at } = appeal
  return { id, unitId: unit_id, name: subjects.get(unit_id)?.unit_name ?? '', reason, filedBy: filer_name, filedAt: filed_at.toISOString(), upheld: upheld ?? null, decision: decision ?? null, decidedBy: decider_name ?? null, decidedAt: decided_at?.toISOString() ?? null }
}
