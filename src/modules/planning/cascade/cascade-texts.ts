import type { Texts } from '../../../foundation/i18n/texts.ts'

/** The refusals about plans of several years. */
export const cascadeTexts = {
  'planning.error.parent-stands-in-a-longer-plan': { zh: '上级目标要在本单位更长期的计划里、同一侧、年份盖得住。', en: 'The parent stands in a longer plan of the agency, on the same side, that covers these years.' },
  'planning.error.parent-stands-in-a-longer-plan.remedy': { zh: '从列出的三年、五年计划目标里选。', en: 'Choose one of the goals listed from the three-year and five-year plans.' },
  'planning.error.only-in-an-annual-plan': { zh: '挂接、载体和承接对照按年度计划做，三年、五年计划不做。', en: 'Links, carriers and coverage belong to annual plans, not to those of three or five years.' },
  'planning.error.only-in-an-annual-plan.remedy': { zh: '到承接它的年度目标上做。', en: 'Do so on the annual goal that carries it forward.' },
} as const satisfies Texts
