import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import type { FileAnswer } from '../../foundation/http/index.ts'
import { say } from '../../foundation/i18n/texts.ts'
import { writeSheet } from '../planning/index.ts'
import { assessmentById, compiledOf, resultsOf, schemeOf, subjectsOf } from './assessment-store.ts'
import { refuse } from './errors.ts'
import type { FrozenInput } from './frozen-input.ts'
import { texts } from './texts.ts'
import { seesSubject } from './visible-assessments.ts'
import type { Outcomes } from './work-out.ts'
import { withoutMarksOf } from './without-marks.ts'

/**
 * The results of an assessment as an Excel sheet: one row a subject that the actor may see, in the order of the page, the
 * outcomes first and then every input. Marks of single raters are not in it. Errors: 404, 'assessment.not-computed'.
 */
export async function exportResults(reader: Reader, actor: Actor, id: string): Promise<FileAnswer> {
  const assessment = await assessmentById(reader, actor.tenant, id)
  if (!assessment) throw notFound()
  const subjects = (await subjectsOf(reader, assessment)).filter((subject) => seesSubject(actor, assessment, subject))
  if (subjects.length === 0) throw notFound()
  if (!assessment.computed_at) throw refuse('not-computed')
  const compiled = compiledOf(await schemeOf(reader, assessment))
  const results = new Map((await resultsOf(reader, assessment)).map((result) => [result.unit_id, result]))
  const outcomes = compiled.names.filter((named) => named.outcome)
  const first = texts[subjects[0]?.person ? 'assessment.column.member' : 'assessment.column.unit']
  const heads = [say(actor.lang, first), ...outcomes.map(({ title }) => title[actor.lang]), ...compiled.inputs.map(({ title, unit }) => `${title[actor.lang]}${unit ? ` (${unit[actor.lang]})` : ''}`)]
  async function* rows() {
    for (const subject of subjects) {
      const result = results.get(subject.unit_id)
      if (!result) continue
      const values = JSON.parse(result.outcomes) as Outcomes
      const inputs = (JSON.parse(result.inputs) as FrozenInput[]).map(withoutMarksOf)
      yield [subject.unit_name, ...outcomes.map(({ name }) => outcomeCell(values[name])), ...compiled.inputs.map(({ name }) => inputCell(inputs.find((input) => input.name === name)))]
    }
  }
  return { name: `${assessment.title}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: await writeSheet(say(actor.lang, texts['assessment.menu']), heads, rows()) }
}

function outcomeCell(outcome: Outcomes[string] | undefined): string {
  return outcome?.state === 'value' ? String(outcome.value) : outcome?.state === 'na' ? outcome.reason : ''
}

function inputCell(input: ReturnType<typeof withoutMarksOf> | undefined): string {
  return input?.value ?? input?.na ?? (input?.sheets === undefined ? '' : String(input.sheets))
}
