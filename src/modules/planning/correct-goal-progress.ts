import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { reverseFacts } from '../journal/index.ts'
import { recordsProgress } from './authority.ts'
import type { Decimal } from './decimal.ts'
import { refuse } from './errors.ts'
import { lockGoal } from './goal-store.ts'
import { enterable, keepEntry, progressRecord } from './record-goal-progress.ts'
import type { PlanningTables } from './tables.ts'

/**
 * Corrects an entry of progress: its fact is reversed, the entry stays with the reason, a new one takes its date. A
 * quantity of 0 only strikes it out. Of a 'level', only the latest reading can be corrected. Returns the new entry's id.
 */
export async function correctGoalProgress(tx: Tx, actor: Actor, id: string, input: { quantity: Decimal; reason: string }): Promise<string> {
  const query = on<PlanningTables>(tx).selectFrom('planning.goal_progress').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id)
  const seen = await query.executeTakeFirst()
  if (!seen) throw notFound()
  const { goal, plan } = await lockGoal(tx, actor, seen.goal)
  if (!recordsProgress(actor, goal.unit_path, plan)) throw refuse('goal-belongs-to-another-unit')
  const entry = (await query.executeTakeFirst()) ?? seen
  if (entry.corrected_at) throw refuse('progress-corrected-already')
  const measure = enterable(goal, entry.measure)
  if (measure.gathers === 'level') {
    const latest = await on<PlanningTables>(tx).selectFrom('planning.goal_progress').select('id').where('tenant', '=', actor.tenant).where('goal', '=', goal.id).where('measure', '=', measure.key).where('corrected_at', 'is', null).orderBy('date', 'desc').orderBy('id', 'desc').executeTakeFirst()
    if (latest?.id !== id) throw refuse('correct-the-latest-first')
  }
  await on<PlanningTables>(tx).updateTable('planning.goal_progress').set({ corrected_by: actor.account, corrected_at: actor.at, corrected_why: input.reason }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await reverseFacts(tx, actor, { module: 'planning', record: progressRecord(goal.id, id) }, input.reason)
  const strikesOut = measure.gathers === 'sum' && Number(input.quantity) === 0
  const now = strikesOut ? id : await keepEntry(tx, actor, goal, measure, { measure: measure.key, date: entry.date, quantity: input.quantity, note: entry.note, replaces: id, lateReason: input.reason })
  await writeAudit(tx, actor, { action: 'planning.correct-progress', record: goal.id, unitPath: goal.unit_path, change: { entry: id, now, measure: measure.key, was: entry.quantity, quantity: input.quantity } })
  return now
}
