import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import type { Day } from '../../../foundation/clock/day.ts'
import { newId } from '../../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { forbidden } from '../../../foundation/errors/common-problems.ts'
import { recordFacts } from '../../journal/index.ts'
import { keepsPlan } from '../authority.ts'
import { refuse } from '../errors.ts'
import { dispatched } from '../facts.ts'
import { unitRef } from '../goal-content.ts'
import { goalsOf, inCodeOrder } from '../goal-list.ts'
import { planFor, type Plan } from '../goal-store.ts'
import type { PlanningTables } from '../tables.ts'
import { copyRecord } from './dispatch-store.ts'

/** `goals`: ids; left out: all of the plan. `units`: ids of those who sign. */
export type DispatchInput = { title: string; words?: string | undefined; due: Day; goals?: readonly string[] | undefined; units: readonly string[] }

/**
 * Sends an approved plan, or some of its goals, as one notice to units, each of which signs for it. Whoever keeps the
 * plan sends it for the leading group. Refuses goals not yet approved, a day that has passed, units of another agency.
 * Returns the notice's id.
 */
export async function dispatchPlan(tx: Tx, actor: Actor, id: string, input: DispatchInput): Promise<string> {
  const plan = await planFor(tx, actor, id)
  if (!keepsPlan(actor, plan)) throw forbidden('planning.keep-plan')
  if (input.due < actor.today) throw refuse('dispatch-due-in-the-past', {}, [{ path: 'due', code: 'planning.error.dispatch-due-in-the-past' }])
  const goals = await goalsToSend(tx, actor, plan, input.goals)
  const units = await unitsAddressed(tx, actor, plan, input.units)
  const dispatch = newId(actor.at)
  await on<PlanningTables>(tx)
    .insertInto('planning.dispatch')
    .values({ tenant: actor.tenant, id: dispatch, plan: id, title: input.title, words: input.words ?? '', due: input.due, goals: JSON.stringify(goals), sent_by: actor.account, sent_by_name: actor.name, sent_at: actor.at, sent_on: actor.today })
    .execute()
  await on<PlanningTables>(tx)
    .insertInto('planning.acknowledgement')
    .values(units.map((unit, position) => ({ tenant: actor.tenant, dispatch, unit_id: unit.id, unit_path: unit.path, unit_name: unit.name, position })))
    .execute()
  await recordFacts(tx, actor, units.map((unit) => ({
    kind: dispatched,
    date: actor.today,
    unit: { id: unit.id, path: unit.path, name: unit.name },
    attributes: { notice: input.title, due: input.due, goals: goals.length },
    source: { module: 'planning', record: copyRecord(dispatch, unit.id), version: 1 },
  })))
  await writeAudit(tx, actor, { action: 'planning.dispatch-plan', record: dispatch, unitPath: plan.unit_path, change: { title: input.title, goals: goals.length, units: units.length } })
  return dispatch
}

async function goalsToSend(tx: Tx, actor: Actor, plan: Plan, chosen: readonly string[] | undefined) {
  const rows = await goalsOf(tx, actor, { plan: plan.id }).selectAll('goal').orderBy('goal.side', 'desc').orderBy(inCodeOrder).orderBy('goal.code').execute()
  const goals = chosen ? rows.filter(({ id }) => chosen.includes(id)) : rows
  if (chosen?.some((one) => !rows.some(({ id }) => id === one))) throw refuse('goal-outside-the-plan', {}, [{ path: 'goals', code: 'planning.error.goal-outside-the-plan' }])
  const unapproved = goals.filter(({ approved_version: version }) => version === null).map(({ code }) => code)
  if (goals.length === 0 || unapproved.length > 0) throw refuse('dispatch-needs-approval', { codes: unapproved.join('、') })
  return goals.map(({ id, code, title, version }) => ({ goal: id, code, title, version }))
}

async function unitsAddressed(tx: Tx, actor: Actor, plan: Plan, chosen: readonly string[]) {
  const units = []
  for (const [index, id] of [...new Set(chosen)].entries()) {
    const unit = await unitRef(tx, actor, id, `units.${index}`)
    if (![plan.unit_path, plan.party_path].some((path) => unit.path.startsWith(path))) throw refuse('unit-outside-the-plan', { unit: unit.name }, [{ path: `units.${index}`, code: 'planning.error.unit-outside-the-plan', params: { unit: unit.name } }])
    units.push(unit)
  }
  return units
}
