import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { daysOf } from './assessment-store.ts'
import { rulesChapters, type Annex, type Chapter, type SchemeInWords } from './rules-chapters.ts'
import { schemeDetail } from './scheme-detail.ts'
import { assessmentsBy } from './visible-schemes.ts'

/** The document that is issued: its chapters and the annex of sources; with an assessment also who issues it and for what. */
export type RulesPaper = { title: string; about: string | null; issuer: string | null; day: string; chapters: Chapter[]; annex: Annex[] }

/**
 * The assessment rules 考核办法 printed from a version of a scheme; for one of its assessments with the days of its steps.
 * Errors: 404 for a scheme or an assessment that the actor may not see, and for an assessment by another scheme.
 */
export async function rulesPaper(reader: Reader, actor: Actor, id: string, assessmentId: string | undefined): Promise<RulesPaper> {
  const scheme: SchemeInWords = await schemeDetail(reader, actor, id)
  const assessment = assessmentId === undefined ? undefined : (await assessmentsBy(reader, actor, id)).find((each) => each.id === assessmentId)
  if (assessmentId !== undefined && !assessment) throw notFound()
  const occasion = assessment && { from: assessment.from_day, to: assessment.to_day, days: await daysOf(reader, assessment) }
  return { ...rulesChapters(scheme, occasion), about: assessment?.title ?? null, issuer: assessment?.unit_name ?? null, day: actor.today }
}
