import type { Texts } from '../../../foundation/i18n/texts.ts'

/** The refusals on the way from an approved plan to the units. */
export const dispatchTexts = {
  'planning.error.dispatch-needs-approval': { zh: '只能部署党组批准过的目标；还没有批准的：{{codes}}。', en: 'Only approved goals are dispatched; not yet approved: {{codes}}.' },
  'planning.error.dispatch-needs-approval.remedy': { zh: '先提交党组审定，或只选批准过的目标。', en: 'Submit them first, or choose approved goals only.' },
  'planning.error.dispatch-due-in-the-past': { zh: '签收期限已经过了。', en: 'The day to sign by has passed.' },
  'planning.error.dispatch-due-in-the-past.remedy': { zh: '填今天或以后的日期。', en: 'Give today or a later day.' },
  'planning.error.goal-outside-the-plan': { zh: '有的目标不在这份计划里，或已撤回。', en: 'Some of the goals are not in this plan, or were withdrawn.' },
  'planning.error.goal-outside-the-plan.remedy': { zh: '重新从计划里选。', en: 'Choose from the plan again.' },
  'planning.error.unit-outside-the-plan': { zh: '“{{unit}}”不属于这份计划的单位和党组织。', en: '"{{unit}}" belongs to neither tree of this plan.' },
  'planning.error.unit-outside-the-plan.remedy': { zh: '从本单位的科室和支部里选。', en: 'Choose among its sections and branches.' },
  'planning.error.dispatch-is-withdrawn': { zh: '这份通知已经撤回。', en: 'This notice was withdrawn.' },
  'planning.error.dispatch-is-withdrawn.remedy': { zh: '不用签收；有新的通知会另行送达。', en: 'No signature is needed; a new notice will come if there is one.' },
  'planning.error.signed-already': { zh: '{{by}}已经签收。', en: '{{by}} has signed already.' },
  'planning.error.signed-already.remedy': { zh: '不用再签。', en: 'Nothing more to do.' },
} as const satisfies Texts
