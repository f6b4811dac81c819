import { actsOf, type Acts } from '../../foundation/audit/acts-of.ts'
import { endpoints } from './contract.ts'

/** What is audited in this room, in words. */
export const acts: Acts = actsOf('planning', endpoints, {
  'acknowledge-dispatch': { zh: '签收部署通知', en: 'signed for a notice' },
  'decide-goal-change': { zh: '答复目标变更申请', en: 'answered a proposed change' },
  'decide-submission': { zh: '批准或退回一侧目标', en: 'approved or returned one side of a plan' },
  'dispatch-plan': { zh: '部署计划', en: 'dispatched a plan' },
  'import-goals': { zh: '导入目标', en: 'imported goals' },
  'preview-goals': { zh: '预览要导入的目标', en: 'previewed goals' },
  'pass-task': { zh: '把任务转给接任的人', en: 'passed a task on to the successor' },
  'state-unlinked-reason': { zh: '写明目标为什么不挂接', en: 'said why a goal stays unlinked' },
  'submit-plan': { zh: '提交一侧目标，请党组审定', en: 'submitted one side of a plan to the leading group' },
  'unlink-goals': { zh: '解除目标关联', en: 'ended a link' },
})
