import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { appealsOf, contestsOf, daysOf, subjectsOf } from './assessment-store.ts'
import { refuse } from './errors.ts'
import { noticeEnds, type StepKey } from './process-rules.ts'
import { ratersOf } from './rater-store.ts'
import type { Assessment } from './tables.ts'

/**
 * Refuses to close a step while something of it is unfinished: reports before their deadline, doubts without an answer, days that still run.
 * An appeal period ends early only when everybody has agreed or been heard.
 */
export async function refuseUnfinished(reader: Reader, actor: Actor, assessment: Assessment, step: StepKey): Promise<void> {
  const due = (await daysOf(reader, assessment)).get(step)
  const over = due === undefined || actor.today > due
  if (step === 'selfReport') {
    const waiting = (await subjectsOf(reader, assessment)).filter((subject) => subject.person === null && subject.reported_at === null)
    if (waiting.length > 0 && !over) throw refuse('reports-missing', { count: waiting.length, due })
  }
  if (step === 'scoring') {
    const waiting = (await ratersOf(reader, assessment)).filter((rater) => rater.submitted_at === null)
    if (waiting.length > 0 && !over) throw refuse('sheets-missing', { count: waiting.length, due })
  }
  if (step === 'review') {
    if ((await contestsOf(reader, assessment)).some((contest) => contest.answered_at === null)) throw refuse('contests-open')
    if (!assessment.computed_at) throw refuse('not-computed')
  }
  if (step === 'appeal') {
    const appeals = await appealsOf(reader, assessment)
    if (appeals.some((appeal) => appeal.decided_at === null)) throw refuse('appeals-open')
    const silent = (await subjectsOf(reader, assessment)).filter((subject) => !subject.agreed_at && !appeals.some((appeal) => appeal.unit_id === subject.unit_id))
    if (!over && silent.length > 0) throw refuse('appeal-still-runs', { due, count: silent.length })
    if (!assessment.computed_at) throw refuse('not-computed')
  }
  if (step === 'publicNotice' && assessment.public_from !== null) {
    const ends = noticeEnds(assessment.public_from, due)
    if (actor.today < ends) throw refuse('notice-still-hangs', { until: ends })
  }
}
