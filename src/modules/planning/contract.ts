import { z } from 'zod'
import { endpoint } from '../../foundation/http/index.ts'
import { byId, day, id, pageOf, pageQuery, text, version } from '../../foundation/http/shapes.ts'
import { approvalEndpoints } from './approval/approval-contract.ts'
import { carrierEndpoints } from './carriers/carrier-contract.ts'
import { coverageEndpoints } from './coverage/coverage-contract.ts'
import { dispatchEndpoints } from './dispatch/dispatch-contract.ts'
import { followUpEndpoints } from './follow-ups/follow-up-contract.ts'
import { highlightEndpoints } from './highlights/highlight-contract.ts'
import { sheetEndpoints } from './sheet/sheet-contract.ts'
import { goalDetail, goalRow, hint, measure, planCalendar, planDetail, planRow, side, taskRow, taskStatus, decimal } from './contract-shapes.ts'

const goalFields = {
  code: text(12),
  title: text(120),
  kind: z.enum(['learning', 'results', 'people']).nullish(),
  deliverable: text(500, 0).optional(),
  sourceDocument: text(200, 0).optional(),
  sourceNumber: text(60, 0).optional(),
  sourceClause: text(60, 0).optional(),
  coverage: text(200, 0).optional(),
  action: z.enum(['required', 'optional']).optional(),
  unit: id,
  person: id.nullish(),
  cooperating: z.array(id).max(30).optional(),
  starts: day,
  ends: day,
  weight: decimal.optional(),
  measures: z.array(measure).max(12).optional(),
}
const kept = z.strictObject({ id, version, hints: z.array(hint) })
const goalFilter = { plan: id.optional(), side: side.optional(), unlinked: z.enum(['true', 'false']).optional(), unit: id.optional(), words: text(60).optional() }
const taskFilter = { goal: id.optional(), status: taskStatus.optional(), mine: z.enum(['true', 'false']).optional() }

/** The actions of planning. */
export const endpoints = {
  listPlans: endpoint({ method: 'GET', path: '/plans', summary: { zh: '计划列表', en: 'Plans' }, access: 'signed-in', query: z.strictObject({ ...pageQuery, year: z.coerce.number().int().min(2000).max(2199).optional(), long: z.enum(['true', 'false']).optional() }), response: pageOf(planRow) }),
  openPlan: endpoint({ method: 'GET', path: '/plans/:id', summary: { zh: '一份计划：两条线、关联、灯', en: 'One plan: both lanes, links, lights' }, access: 'signed-in', params: byId, response: planDetail }),
  openCalendar: endpoint({ method: 'GET', path: '/plans/:id/calendar', summary: { zh: '计划日历：目标和任务哪天到期', en: 'When goals and tasks of a plan fall due' }, access: 'signed-in', params: byId, response: planCalendar }),
  enterPlan: endpoint({ method: 'POST', path: '/plans', summary: { zh: '建一份计划', en: 'Enter a plan' }, access: 'signed-in', body: z.strictObject({ year: z.int().min(2000).max(2199), years: z.union([z.literal(1), z.literal(3), z.literal(5)]).optional(), title: text(120), unit: id, partyUnit: id }), response: z.strictObject({ id }), errors: ['planning.plan-exists', 'planning.plan-needs-both-trees'] }),
  listGoals: endpoint({ method: 'GET', path: '/goals', summary: { zh: '目标列表', en: 'Goals' }, access: 'signed-in', query: z.strictObject({ ...pageQuery, ...goalFilter }), response: pageOf(goalRow) }),
  exportGoals: endpoint({ method: 'GET', path: '/goals/export', summary: { zh: '导出目标（Excel）', en: 'Export the goals (Excel)' }, access: 'signed-in', query: z.strictObject(goalFilter), file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  openGoal: endpoint({ method: 'GET', path: '/goals/:id', summary: { zh: '一个目标', en: 'One goal' }, access: 'signed-in', params: byId, response: goalDetail }),
  enterGoal: endpoint({ method: 'POST', path: '/goals', summary: { zh: '添一个目标', en: 'Enter a goal' }, access: 'signed-in', body: z.strictObject({ plan: id, side, ...goalFields }), response: kept, errors: ['planning.branch-sets-no-business-work', 'planning.section-sets-no-party-goal', 'planning.dates-outside-the-plan-year', 'planning.goal-code-taken'] }),
  changeGoal: endpoint({ method: 'PATCH', path: '/goals/:id', summary: { zh: '改一个目标', en: 'Change a goal' }, access: 'signed-in', params: byId, body: z.strictObject({ version, ...z.object(goalFields).partial().shape }), response: kept, errors: ['planning.branch-sets-no-business-work', 'planning.measure-has-records', 'planning.goal-is-approved', 'planning.side-is-submitted'] }),
  nameParent: endpoint({ method: 'POST', path: '/goals/:id/parent', summary: { zh: '定一个目标的上级目标', en: 'Name the parent of a goal' }, access: 'signed-in', params: byId, body: z.strictObject({ parent: id.nullable() }), errors: ['planning.parent-stands-in-a-longer-plan'] }),
  withdrawGoal: endpoint({ method: 'POST', path: '/goals/:id/withdrawal', summary: { zh: '撤回一个目标', en: 'Withdraw a goal' }, access: 'signed-in', params: byId, body: z.strictObject({ version, reason: text(200) }), errors: ['planning.goal-has-progress', 'planning.goal-is-approved'] }),
  stateUnlinked: endpoint({ method: 'POST', path: '/goals/:id/unlinked-reason', summary: { zh: '写明为什么不挂接', en: 'Say why a goal stays unlinked' }, access: 'signed-in', params: byId, body: z.strictObject({ reason: text(200) }), errors: ['planning.linked-goal-needs-no-reason'] }),
  linkGoals: endpoint({ method: 'POST', path: '/links', summary: { zh: '关联党建目标和业务目标', en: 'Link a Party goal to a business goal' }, access: 'signed-in', body: z.strictObject({ partyGoal: id, businessGoal: id, why: text(200, 0).optional() }), response: z.strictObject({ id }), errors: ['planning.link-joins-both-sides', 'planning.already-linked', 'planning.only-in-an-annual-plan'] }),
  unlinkGoals: endpoint({ method: 'DELETE', path: '/links/:id', summary: { zh: '解除关联', en: 'End a link' }, access: 'signed-in', params: byId }),
  recordProgress: endpoint({ method: 'POST', path: '/goals/:id/progress', summary: { zh: '记目标进展', en: 'Record progress of a goal' }, access: 'signed-in', params: byId, body: z.strictObject({ measure: text(40), date: day, quantity: decimal, note: text(300, 0).optional(), matter: text(80).optional(), lateReason: text(200).optional() }), response: z.strictObject({ id }), errors: ['planning.measure-unknown', 'planning.progress-in-the-future'] }),
  correctProgress: endpoint({ method: 'POST', path: '/goal-progress/:id/correction', summary: { zh: '更正一条进展（冲销后重记）', en: 'Correct an entry (reverse, enter anew)' }, access: 'signed-in', params: byId, body: z.strictObject({ quantity: decimal, reason: text(200) }), response: z.strictObject({ id }), errors: ['planning.progress-corrected-already'] }),
  listTasks: endpoint({ method: 'GET', path: '/tasks', summary: { zh: '任务列表', en: 'Tasks' }, access: 'signed-in', query: z.strictObject({ ...pageQuery, ...taskFilter }), response: pageOf(taskRow) }),
  enterTask: endpoint({ method: 'POST', path: '/tasks', summary: { zh: '在目标下添任务', en: 'Enter a task under a goal' }, access: 'signed-in', body: z.strictObject({ goal: id, title: text(120), unit: id, person: id.nullish(), due: day.nullish() }), response: z.strictObject({ id }), errors: ['planning.branch-sets-no-business-work'] }),
  recordTaskProgress: endpoint({ method: 'POST', path: '/tasks/:id/progress', summary: { zh: '记任务进展', en: 'Record progress of a task' }, access: 'signed-in', params: byId, body: z.strictObject({ version, status: taskStatus, percent: z.int().min(0).max(100), note: text(300, 0).optional(), blocker: text(300, 0).optional() }), response: z.strictObject({ version }), errors: ['planning.task-is-closed'] }),
  ...approvalEndpoints,
  ...carrierEndpoints,
  ...coverageEndpoints,
  ...highlightEndpoints,
  ...followUpEndpoints,
  ...dispatchEndpoints,
  ...sheetEndpoints,
}
