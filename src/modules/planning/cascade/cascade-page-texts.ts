import type { Texts } from '../../../foundation/i18n/texts.ts'

/** Words of the pages on plans of several years. */
export const cascadePageTexts = {
  'planning.span': { zh: '几年', en: 'Years' },
  'planning.span.1': { zh: '年度计划', en: 'annual' },
  'planning.span.3': { zh: '三年计划', en: 'three years' },
  'planning.span.5': { zh: '五年计划', en: 'five years' },
  'planning.span.from': { zh: '{{from}}—{{to}} 年', en: '{{from}}–{{to}}' },
  'planning.plans.long': { zh: '三年、五年计划', en: 'Plans of three and five years' },
  'planning.parent': { zh: '上级目标', en: 'Parent goal' },
  'planning.parent.name': { zh: '定上级目标', en: 'Name its parent' },
  'planning.parent.none': { zh: '没有', en: 'none' },
  'planning.children': { zh: '由谁承接', en: 'Carried forward by' },
  'planning.children.none': { zh: '还没有年度目标承接。', en: 'No goal of a year carries it forward yet.' },
  'planning.tree.long': { zh: '目标和承接它的年度目标', en: 'Goals and what carries them forward' },
} as const satisfies Texts
