import { mayAnywhere, type Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { forbidden } from '../../../foundation/errors/common-problems.ts'
import type { Cell } from '../../organisation/index.ts'
import { lockPlan } from '../approval/plan-lock.ts'
import { keepsPlan } from '../authority.ts'
import { changeGoal } from '../change-goal.ts'
import { enterGoal } from '../enter-goal.ts'
import { refuse } from '../errors.ts'
import { lockGoals, planFor, type Plan } from '../goal-store.ts'
import type { PlanningTables } from '../tables.ts'
import { goalColumns, type ColumnKey } from './goal-columns.ts'
import { judgeGoals, type SheetJudgement } from './judge-goals.ts'

/** How many goals of a sheet are new, changed, or as they were. */
export type SheetCounts = { rows: number; goals: number; fresh: number; changed: number; unchanged: number }

/** The plan, if the actor sets any of its work; else refused before a file is opened. */
export async function planToImport(tx: Tx, actor: Actor, id: string): Promise<Plan> {
  const plan = await planFor(tx, actor, id)
  if (!keepsPlan(actor, plan) && !mayAnywhere(actor, 'planning.set-business-work') && !mayAnywhere(actor, 'planning.set-party-work')) throw forbidden('planning.set-business-work')
  return plan
}

/** What importing a sheet of goals would do, and everything that stands in its way. */
export async function previewGoals(tx: Tx, actor: Actor, plan: Plan, cells: readonly (readonly Cell[])[]) {
  const judged = await judgeGoals(tx, actor, plan, cells)
  await writeAudit(tx, actor, { action: 'planning.preview-goals', record: plan.id, unitPath: plan.unit_path, change: { goals: judged.goals, issues: judged.issues.length } })
  return {
    ...countsOf(judged),
    unknownHeadings: judged.unknownHeadings.slice(0, 60),
    issues: judged.issues,
    changes: judged.changes.filter(({ goal, changed }) => goal === null || changed.length > 0).map(({ row, side, input, goal, changed }) => ({ row, side, code: input.code, title: input.title, what: goal === null ? ('fresh' as const) : ('changed' as const), columns: changed.map(headOf) })),
  }
}

/** Brings a sheet of goals in, whole or not at all; who is known by code is changed, nobody entered twice. What the sheet does not name stays. */
export async function importGoals(tx: Tx, actor: Actor, plan: Plan, cells: readonly (readonly Cell[])[]): Promise<SheetCounts> {
  const ids = await on<PlanningTables>(tx).selectFrom('planning.goal').select('id').where('tenant', '=', actor.tenant).where('plan', '=', plan.id).where('withdrawn_at', 'is', null).execute()
  if (ids.length > 0) await lockGoals(tx, actor, ids.map(({ id }) => id))
  await lockPlan(tx, actor, plan.id)
  const judged = await judgeGoals(tx, actor, plan, cells)
  if (judged.issues.length > 0) throw refuse('sheet-has-issues', { count: judged.issues.length }, [], { issues: judged.issues })
  for (const { side, input, goal, changed } of judged.changes) {
    if (!goal) await enterGoal(tx, actor, { plan: plan.id, side, ...input })
    else if (changed.length > 0) await changeGoal(tx, actor, goal.id, { version: goal.version, ...input })
  }
  const counts = countsOf(judged)
  await writeAudit(tx, actor, { action: 'planning.import-goals', record: plan.id, unitPath: plan.unit_path, change: counts })
  return counts
}

function countsOf({ changes, rows, goals }: SheetJudgement): SheetCounts {
  const fresh = changes.filter(({ goal }) => goal === null).length
  const changed = changes.filter(({ goal, changed: fields }) => goal !== null && fields.length > 0).length
  return { rows, goals, fresh, changed, unchanged: changes.length - fresh - changed }
}

function headOf(field: string) {
  return goalColumns[field === 'measures' ? 'measure' : (field as ColumnKey)].head
}
