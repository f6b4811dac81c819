import type { Offer } from '../../offer.ts'
import { approvalTodos } from './approval/approval-todos.ts'
import { acts } from './audit-acts.ts'
import { dispatchTodos } from './dispatch/dispatch-todos.ts'
import { errors } from './errors.ts'
import { factKinds } from './facts.ts'
import { followUpTodos } from './follow-ups/follow-up-todos.ts'
import { goalSearch } from './goal-search.ts'
import { goalTodos } from './goal-todos.ts'
import { abilities } from './permissions.ts'
import { routes } from './routes.ts'
import { texts } from './texts.ts'

export { decideGoalChange } from './approval/decide-goal-change.ts'
export { decideSubmission } from './approval/decide-submission.ts'
export { proposeGoalChange } from './approval/propose-goal-change.ts'
export { submitPlan } from './approval/submit-plan.ts'
export { belonging, belongsTo } from './agency-scope.ts'
export { attachCarrier } from './carriers/attach-carrier.ts'
export { nameParent } from './cascade/name-parent.ts'
export { changeGoal } from './change-goal.ts'
export { endpoints } from './contract.ts'
export { correctGoalProgress } from './correct-goal-progress.ts'
export { decimal as exact, isDecimal, scaled, type Decimal } from './decimal.ts'
export { acknowledgeDispatch } from './dispatch/acknowledge-dispatch.ts'
export { planCoverage } from './coverage/plan-coverage.ts'
export { takeUpItem } from './coverage/take-up-item.ts'
export { enterSource, type SourceInput } from './coverage/enter-source.ts'
export { dispatchPlan } from './dispatch/dispatch-plan.ts'
export { enterGoal } from './enter-goal.ts'
export { enterPlan } from './enter-plan.ts'
export { enterTask, type TaskInput } from './enter-task.ts'
export { openFollowUp } from './follow-ups/open-follow-up.ts'
export { takeStep as stepFollowUp } from './follow-ups/take-step.ts'
export { goalsBriefly, type GoalBrief } from './goals-briefly.ts'
export { growthHints, type Hint } from './growth-target-rules.ts'
export { raiseHighlight } from './highlights/raise-highlight.ts'
export { linkGoals } from './link-goals.ts'
export { passTasks } from './pass-tasks.ts'
export { planDetail } from './plan-detail.ts'
export { planList } from './plan-list.ts'
export { recordGoalProgress, type ProgressInput } from './record-goal-progress.ts'
export { recordTaskProgress } from './record-task-progress.ts'
export { stateUnlinkedReason } from './state-unlinked-reason.ts'
export { unlinkGoals } from './unlink-goals.ts'
export { withdrawGoal } from './withdraw-goal.ts'
export { writeSheet } from './write-sheet.ts'
export type { GoalInput } from './goal-content.ts'
export type { Side } from './planning-rules.ts'

/** Where a record opens: 'dispatches/notice#unit' a unit's copy of a notice, 'coverage/plan#item' an item of a source document, else a goal, or 'goal#entry' on its page. */
function recordHref(record: string): string {
  if (record.startsWith('dispatches/')) return `/${record}`
  if (record.startsWith('coverage/')) return `/plans/${record.slice('coverage/'.length).replace('#', '/coverage#')}`
  return `/plans/goals/${record}`
}

export const offer: Offer = {
  module: 'planning',
  texts,
  migrations: new URL('./migrations/', import.meta.url),
  abilities,
  factKinds,
  recordLink: { module: 'planning', href: recordHref },
  todos: [goalTodos, approvalTodos, dispatchTodos, followUpTodos],
  searches: [goalSearch],
  acts,
  errors: Object.fromEntries(Object.entries(errors).map(([sentence, status]) => [`planning.${sentence}`, status])),
  routes,
}
