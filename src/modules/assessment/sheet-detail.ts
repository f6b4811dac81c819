import type { CompiledScheme } from '../../engine/index.ts'
import { may, ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { seeFigures, seePersonsFigures } from '../indicators/index.ts'
import { headOfAssessment } from './assessment-detail.ts'
import { assessmentById, compiledOf, daysOf, schemeOf, statedInputsOf, subjectsOf } from './assessment-store.ts'
import { inputsOfSubject } from './gather-inputs.ts'
import { hasReached } from './process-rules.ts'
import { mayRate, sheetItems } from './rating-rules.ts'
import { marksOf, placeOf, ratersOf } from './rater-store.ts'
import type { Assessment, StatedInput, Subject } from './tables.ts'

/**
 * The actor's own rating sheet: whom they rate, the fields, and beside them what the records tell. Being named a rater
 * is what lets them see it. Errors: 404 for whoever does not rate there, and before the scoring has begun.
 */
export async function sheetDetail(reader: Reader, actor: Actor, id: string) {
  ownOnly(actor)
  const assessment = await assessmentById(reader, actor.tenant, id)
  const rater = assessment && (await ratersOf(reader, assessment)).find(({ person }) => person === actor.person)
  if (!assessment || !rater || !hasReached(assessment.step, 'scoring')) throw notFound()
  const scheme = await schemeOf(reader, assessment)
  const place = await placeOf(reader, actor, rater.person)
  const subjects = await subjectsOf(reader, assessment)
  const rated = subjects.filter(({ unit_path, person }) => mayRate(place, { unit_path, person: person ?? null }))
  const marks = await marksOf(reader, assessment, rater.person)
  const compiled = compiledOf(scheme)
  const stated = await statedInputsOf(reader, assessment)
  const rows = []
  for (const subject of rated) {
    rows.push({
      unitId: subject.unit_id,
      name: subject.unit_name,
      note: subject.note ?? null,
      evidence: await evidenceFor(reader, actor, { assessment, compiled, stated }, subject),
      // Being named opens the figures while the scoring runs (see raterFigures); afterwards one's roles do.
      opens: assessment.step === 'scoring' || may(actor, subject.person === null ? seeFigures : seePersonsFigures, subject.unit_path),
      marks: marks.filter(({ unit_id }) => unit_id === subject.unit_id).map(({ input, item, value }) => ({ input, item, value })),
    })
  }
  return {
    assessment: headOfAssessment(assessment, scheme),
    group: rater.group_name,
    due: (await daysOf(reader, assessment)).get('scoring') ?? null,
    items: sheetItems(compiled),
    subjects: rows,
    leavesOut: subjects.filter((subject) => !rated.includes(subject) && (!subject.person || subject.person === rater.person)).map(({ unit_name }) => unit_name),
    submittedAt: rater.submitted_at?.toISOString() ?? null,
    can: { mark: assessment.step === 'scoring' && rater.submitted_at === null },
  }
}

/** What the records tell about a subject: its figures and what it stated, as a rater sees them. */
async function evidenceFor(reader: Reader, actor: Actor, { assessment, compiled, stated }: { assessment: Assessment; compiled: CompiledScheme; stated: readonly StatedInput[] }, subject: Subject) {
  const asRater: Actor = { ...actor, grants: [...actor.grants, ...[seeFigures, seePersonsFigures].map((ability) => ({ ability, path: subject.unit_path }))] }
  const { inputs } = await inputsOfSubject(reader, asRater, { assessment, compiled, subject, stated, ballots: [], asOf: actor.at })
  return inputs.filter((input) => input.ballots === undefined)
}
