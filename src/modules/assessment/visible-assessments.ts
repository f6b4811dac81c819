import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { may, type Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import { decideAppeals, keepAssessments, reportSelf, seeAllScores, seeOwnScore } from './permissions.ts'
import { hasReached, inputsAreOpen, stepKeys, type StepKey } from './process-rules.ts'
import type { Assessment, Subject } from './tables.ts'

/**
 * Which assessments an actor sees, as a condition on `a`: all of the units above which they watch; those that are
 * published and have them or one of their own units among their subjects; those in which they report, rate or were told
 * their result; those whose public notice hangs for them.
 */
export function visibleAssessments(actor: Actor): RawBuilder<SqlBool> {
  const [path, person] = [sql.ref('s.unit_path'), sql`s.person = ${actor.person}`]
  const reports = visible(path, actor, reportSelf)
  const ownUnit = sql`s.person is null and ${visible(path, actor, seeOwnScore)}`
  const watches = visible(sql.ref('a.unit_path'), actor, seeAllScores)
  return sql<SqlBool>`(${visible(sql.ref('a.unit_path'), actor, keepAssessments)}
    or (${watches} and ${subjectWith(sql`s.person is null`)})
    or (a.published_at is not null and ${subjectWith(sql`(${ownUnit}) or ${person} or ${reports}`)})
    or (${reached('selfReport')} and ${subjectWith(reports)})
    or (${reached('notification')} and ${subjectWith(person)})
    or (a.step = 'scoring' and exists (select 1 from assessment.rater r where r.tenant = a.tenant and r.assessment = a.id and r.person = ${actor.person}))
    or ${hangsForActor(actor)})`
}

/** Whether the public notice of `a` hangs for this actor: those of the units that assess or are assessed. */
export function hangsForActor(actor: Actor): RawBuilder<SqlBool> {
  return sql<SqlBool>`(a.step = 'publicNotice' and (${visible(sql.ref('a.unit_path'), actor, seeOwnScore)} or ${subjectWith(visible(sql.ref('s.unit_path'), actor, seeOwnScore))}))`
}

function subjectWith(condition: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (select 1 from assessment.subject s where s.tenant = a.tenant and s.assessment = a.id and (${condition}))`
}

function reached(step: StepKey): RawBuilder<SqlBool> {
  return sql<SqlBool>`a.step in (${sql.join([...stepKeys.filter((each) => hasReached(each, step)), 'closed'])})`
}

type Told = Pick<Assessment, 'unit_path' | 'published_at' | 'step'>
type Whose = Pick<Subject, 'unit_path' | 'person'>

/**
 * May the actor see this subject's score, and why it is so? On trial only those who watch over the whole (over members:
 * who run the assessment). Once told,
 * whoever reports for it, and a member their own; published, also the unit's members. Nobody sees another member's.
 */
export function seesSubject(actor: Actor, assessment: Told, subject: Whose): boolean {
  if (may(actor, subject.person === null ? seeAllScores : keepAssessments, assessment.unit_path)) return true
  const told = hasReached(assessment.step, 'notification')
  if (told && (may(actor, reportSelf, subject.unit_path) || (subject.person !== null && subject.person === actor.person))) return true
  return assessment.published_at !== null && subject.person === null && may(actor, seeOwnScore, subject.unit_path)
}

/** Does the actor report for this subject in a process that has begun? */
export function reportsFor(actor: Actor, assessment: Told, subject: Whose): boolean {
  return hasReached(assessment.step, 'selfReport') && may(actor, reportSelf, subject.unit_path)
}

/** What the actor may do with an assessment; travels with the data. */
export function abilitiesOver(actor: Actor, assessment: Told & Pick<Assessment, 'computed_at'>) {
  const keeps = may(actor, keepAssessments, assessment.unit_path) && assessment.published_at === null
  const seesAll = may(actor, seeAllScores, assessment.unit_path)
  const open = keeps && inputsAreOpen(assessment.step)
  return {
    compute: open,
    publish: keeps && assessment.step === 'effect' && assessment.computed_at !== null,
    stateInputs: open,
    move: keeps && assessment.step !== 'effect',
    return: keeps && hasReached(assessment.step, 'notification'),
    nameRaters: keeps && !hasReached(assessment.step, 'review'),
    decideAppeals: assessment.published_at === null && may(actor, decideAppeals, assessment.unit_path),
    recompute: assessment.computed_at !== null && seesAll,
  }
}
