import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { isMember, peopleOf, unitById, unitsBelow, type Unit } from '../organisation/index.ts'
import { compiledOf, schemeById } from './assessment-store.ts'
import { refuse } from './errors.ts'
import { keepAssessments, seeAllScores } from './permissions.ts'
import { proposedSchedule, stepKeys, stepOutOfOrder, type Schedule } from './process-rules.ts'
import { isOfMembers } from './subject-kind-rules.ts'
import type { AssessmentTables } from './tables.ts'

/**
 * `unit`: who assesses; `subjects`: units below it (ids), as they stand on the period's last day or today. `schedule`:
 * the day by which each step should be done; without one, the one that is proposed.
 */
export type OpenAssessmentInput = { scheme: string; title: string; from: Day; to: Day; unit: string; subjects: readonly string[]; schedule?: Schedule | undefined }

/** Opens an assessment: a version of a scheme, a period, and the units, or their members, that it is about. Returns its id. */
export async function openAssessment(tx: Tx, actor: Actor, input: OpenAssessmentInput): Promise<string> {
  const unit = await unitById(tx, actor.tenant, input.unit, actor.today)
  if (!unit) throw notFound()
  demand(actor, keepAssessments, unit.path, seeAllScores)
  const scheme = await schemeById(tx, actor.tenant, input.scheme)
  if (!scheme) throw notFound()
  if (compiledOf(scheme).kinds.length !== 1) throw refuse('subject-kind-unknown')
  if (input.from > input.to) throw refuse('period-backwards', { from: input.from, to: input.to }, [{ path: 'to', code: 'invalid' }])
  if (input.subjects.length === 0) throw refuse('no-subjects', {}, [{ path: 'subjects', code: 'required' }])
  const schedule = input.schedule ?? proposedSchedule(actor.today)
  const late = stepOutOfOrder(schedule)
  if (late) throw refuse('schedule-out-of-order', {}, [{ path: `schedule.${late}`, code: 'invalid' }])
  const lastDay = input.to < actor.today ? input.to : actor.today
  const below = new Map((await unitsBelow(tx, actor.tenant, unit.path, lastDay)).map((each) => [each.id, each]))
  const chosen = new Set(input.subjects)
  const wrong = input.subjects.flatMap((id, index) => (below.has(id) && id !== unit.id && (chosen.size === input.subjects.length || input.subjects.indexOf(id) === index) ? [] : [{ path: `subjects.${index}`, code: 'assessment.field.not-below' }]))
  if (wrong.length > 0) throw refuse('subject-out-of-reach', { unit: unit.name }, wrong)
  const units = [...below.values()].filter((each) => chosen.has(each.id))
  const ofMembers = isOfMembers(compiledOf(scheme))
  const subjects = ofMembers ? await membersOf(tx, actor, units, [input.from, lastDay]) : units.map((each) => ({ unit_id: each.id, unit_path: each.path, unit_name: each.name, person: null }))
  if (subjects.length === 0) throw refuse('no-subjects', {}, [{ path: 'subjects', code: 'required' }])
  const id = newId(actor.at)
  await on<AssessmentTables>(tx)
    .insertInto('assessment.assessment')
    .values({ tenant: actor.tenant, id, scheme: scheme.id, title: input.title, from_day: input.from, to_day: input.to, unit_id: unit.id, unit_path: unit.path, unit_name: unit.name, opened_by: actor.account, opener_name: actor.name, opened_at: actor.at })
    .execute()
  // A statement takes 65,535 parameters: a province does not fit into one.
  const rows = subjects.map((each, place) => ({ tenant: actor.tenant, assessment: id, ...each, place }))
  for (let from = 0; from < rows.length; from += 1000) await on<AssessmentTables>(tx).insertInto('assessment.subject').values(rows.slice(from, from + 1000)).execute()
  await on<AssessmentTables>(tx)
    .insertInto('assessment.step')
    .values(stepKeys.map((step) => ({ tenant: actor.tenant, assessment: id, step, due: schedule[step] })))
    .execute()
  await writeAudit(tx, actor, { action: 'assessment.open', record: id, unitPath: unit.path, change: { scheme: scheme.key, version: scheme.version, from: input.from, to: input.to, subjects: subjects.length } })
  return id
}

/** The members of each unit, unit by unit, by name: those who were members at both ends of the period. */
async function membersOf(tx: Tx, actor: Actor, units: readonly Unit[], [first, last]: readonly [Day, Day]) {
  const found = new Map<string, { unit_id: string; unit_path: string; unit_name: string; person: string }>()
  for (const unit of units) {
    const before = new Set((await peopleOf(tx, actor.tenant, unit.path, first)).filter(({ politicalStatus }) => isMember(politicalStatus)).map(({ id }) => id))
    for (const { id, name } of (await peopleOf(tx, actor.tenant, unit.path, last)).filter((person) => before.has(person.id) && isMember(person.politicalStatus))) found.set(id, { unit_id: id, unit_path: unit.path, unit_name: name, person: id })
  }
  return [...found.values()]
}
