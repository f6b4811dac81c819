import { route } from '../../foundation/http/index.ts'
import type { Gathered } from '../../offer.ts'
import { approvalRoutes } from './approval/approval-routes.ts'
import { attachCarrier } from './carriers/attach-carrier.ts'
import { endCarrier } from './carriers/end-carrier.ts'
import { nameParent } from './cascade/name-parent.ts'
import { changeGoal } from './change-goal.ts'
import { endpoints } from './contract.ts'
import { correctGoalProgress } from './correct-goal-progress.ts'
import { coverageRoutes } from './coverage/coverage-routes.ts'
import { dispatchRoutes } from './dispatch/dispatch-routes.ts'
import { enterGoal } from './enter-goal.ts'
import { enterPlan } from './enter-plan.ts'
import { enterTask } from './enter-task.ts'
import { exportGoals } from './export-goals.ts'
import { followUpRoutes } from './follow-ups/follow-up-routes.ts'
import { goalDetail } from './goal-detail.ts'
import { goalList } from './goal-list.ts'
import { linkGoals } from './link-goals.ts'
import { planCalendar } from './plan-calendar.ts'
import { planDetail } from './plan-detail.ts'
import { planList } from './plan-list.ts'
import { recordGoalProgress } from './record-goal-progress.ts'
import { recordTaskProgress } from './record-task-progress.ts'
import { sheetRoutes } from './sheet/sheet-routes.ts'
import { stateUnlinkedReason } from './state-unlinked-reason.ts'
import { taskList } from './task-list.ts'
import { unlinkGoals } from './unlink-goals.ts'
import { withdrawGoal } from './withdraw-goal.ts'

export function routes(gathered: Gathered) {
  const sourceHref = (module: string, record: string) => gathered.recordLinks.get(module)?.href(record) ?? null
  return [
    route(endpoints.listPlans, async ({ reader, actor, query }) => planList(reader, actor, query)),
    route(endpoints.openPlan, async ({ reader, actor, params }) => planDetail(reader, actor, params.id)),
    route(endpoints.openCalendar, async ({ reader, actor, params }) => planCalendar(reader, actor, params.id)),
    route(endpoints.enterPlan, async ({ tx, actor, body }) => ({ id: await enterPlan(tx, actor, body) })),
    route(endpoints.listGoals, async ({ reader, actor, query }) => goalList(reader, actor, query)),
    route(endpoints.exportGoals, async ({ reader, actor, query }) => exportGoals(reader, actor, query)),
    route(endpoints.openGoal, async ({ reader, actor, params }) => goalDetail(reader, actor, params.id, sourceHref)),
    route(endpoints.enterGoal, async ({ tx, actor, body }) => enterGoal(tx, actor, body)),
    route(endpoints.changeGoal, async ({ tx, actor, params, body }) => changeGoal(tx, actor, params.id, body)),
    route(endpoints.nameParent, async ({ tx, actor, params, body }) => nameParent(tx, actor, params.id, body.parent) as Promise<undefined>),
    route(endpoints.withdrawGoal, async ({ tx, actor, params, body }) => withdrawGoal(tx, actor, params.id, body) as Promise<undefined>),
    route(endpoints.stateUnlinked, async ({ tx, actor, params, body }) => stateUnlinkedReason(tx, actor, params.id, body.reason) as Promise<undefined>),
    route(endpoints.linkGoals, async ({ tx, actor, body }) => ({ id: await linkGoals(tx, actor, body) })),
    route(endpoints.unlinkGoals, async ({ tx, actor, params }) => void (await unlinkGoals(tx, actor, params.id))),
    route(endpoints.recordProgress, async ({ tx, actor, params, body }) => ({ id: await recordGoalProgress(tx, actor, params.id, body) })),
    route(endpoints.correctProgress, async ({ tx, actor, params, body }) => ({ id: await correctGoalProgress(tx, actor, params.id, body) })),
    route(endpoints.listTasks, async ({ reader, actor, query }) => taskList(reader, actor, query, sourceHref)),
    route(endpoints.enterTask, async ({ tx, actor, body }) => ({ id: await enterTask(tx, actor, body) })),
    route(endpoints.recordTaskProgress, async ({ tx, actor, params, body }) => ({ version: await recordTaskProgress(tx, actor, params.id, body) })),
    route(endpoints.attachCarrier, async ({ tx, actor, params, body }) => ({ id: await attachCarrier(tx, actor, params.id, body) })),
    route(endpoints.endCarrier, async ({ tx, actor, params }) => endCarrier(tx, actor, params.id) as Promise<undefined>),
    ...approvalRoutes,
    ...coverageRoutes,
    ...followUpRoutes,
    ...dispatchRoutes,
    ...sheetRoutes,
  ]
}
