import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { recordFacts } from '../journal/index.ts'
import { recordsProgress } from './authority.ts'
import { decimal, scaled, type Decimal } from './decimal.ts'
import { refuse } from './errors.ts'
import { goalProgress } from './facts.ts'
import { goalSums } from './goal-sums.ts'
import { lockGoal, type Goal } from './goal-store.ts'
import type { Measure } from './light-rules.ts'
import type { PlanningTables } from './tables.ts'

export type ProgressInput = { measure: string; date: Day; quantity: Decimal; note?: string | undefined; matter?: string | undefined; lateReason?: string | undefined }

/**
 * Records progress of one measure of a goal, with its fact. For a counted measure `quantity` is what was added; for a
 * 'level' it is the reading, and the fact carries the difference to the reading before. Returns the entry's id.
 */
export async function recordGoalProgress(tx: Tx, actor: Actor, id: string, input: ProgressInput): Promise<string> {
  const { goal, plan } = await lockGoal(tx, actor, id)
  if (!recordsProgress(actor, goal.unit_path, plan)) throw refuse('goal-belongs-to-another-unit')
  const measure = enterable(goal, input.measure)
  if (input.date > actor.today) throw refuse('progress-in-the-future', {}, [{ path: 'date', code: 'planning.error.progress-in-the-future' }])
  if (input.date < goal.starts) throw refuse('progress-before-the-goal', {}, [{ path: 'date', code: 'planning.error.progress-before-the-goal' }])
  if (measure.gathers === 'level') await demandLatest(tx, actor, goal, measure, input.date)
  const entry = await keepEntry(tx, actor, goal, measure, { ...input, replaces: null })
  await writeAudit(tx, actor, { action: 'planning.record-progress', record: id, unitPath: goal.unit_path, change: { entry, measure: measure.key, date: input.date, quantity: input.quantity } })
  return entry
}

/** The goal's measure of that key, if people enter it. */
export function enterable(goal: Goal, key: string): Measure {
  const measure = goal.measures.find((known) => known.key === key)
  if (!measure) throw refuse('measure-unknown', {}, [{ path: 'measure', code: 'planning.error.measure-unknown' }])
  if (measure.gathers === 'ratio') throw refuse('measure-is-computed', {}, [{ path: 'measure', code: 'planning.error.measure-is-computed' }])
  return measure
}

async function demandLatest(tx: Tx, actor: Actor, goal: Goal, measure: Measure, date: Day): Promise<void> {
  const later = await on<PlanningTables>(tx).selectFrom('planning.goal_progress').select('date').where('tenant', '=', actor.tenant).where('goal', '=', goal.id).where('measure', '=', measure.key).where('corrected_at', 'is', null).where('date', '>', date).orderBy('date', 'desc').executeTakeFirst()
  if (later) throw refuse('reading-before-the-last', { date: later.date }, [{ path: 'date', code: 'planning.error.reading-before-the-last', params: { date: later.date } }])
}

/** Writes an entry and its fact; the caller holds the goal locked and has checked that it may. Returns the entry's id. */
export async function keepEntry(tx: Tx, actor: Actor, goal: Goal, measure: Measure, input: ProgressInput & { replaces: string | null }): Promise<string> {
  const level = measure.gathers === 'level'
  const before = level ? ((await goalSums(tx, actor, [goal.id])).get(goal.id)?.get(measure.key) ?? '0') : '0'
  const quantity = level ? decimal(scaled(input.quantity) - scaled(before)) : input.quantity
  const id = newId(actor.at)
  await on<PlanningTables>(tx)
    .insertInto('planning.goal_progress')
    .values({ tenant: actor.tenant, id, goal: goal.id, measure: measure.key, date: input.date, quantity, reading: level ? input.quantity : null, note: input.note ?? '', recorded_by: actor.account, recorder_name: actor.name, recorded_at: actor.at, replaces: input.replaces })
    .execute()
  await recordFacts(tx, actor, [
    {
      kind: goalProgress,
      date: input.date,
      unit: { id: goal.unit_id, path: goal.unit_path, name: goal.unit_name },
      quantity,
      attributes: { measure: measure.key, label: measure.label, unit: measure.unit, goal: goal.code, goalId: goal.id, side: goal.side, ...(level ? { reading: input.quantity } : {}) },
      ...(input.matter ? { matter: input.matter } : {}),
      source: { module: 'planning', record: progressRecord(goal.id, id), version: 1 },
      ...(input.lateReason ? { lateReason: input.lateReason } : {}),
    },
  ])
  return id
}

/** How the journal names an entry: the goal's page and the place on it. */
export function progressRecord(goal: string, entry: string): string {
  return `${goal}#${entry}`
}
