import type { Texts } from '../../../foundation/i18n/texts.ts'

/** The refusals about source documents and highlights. */
export const coverageTexts = {
  'planning.error.source-entered-already': { zh: '《{{title}}》已经登记过。', en: '"{{title}}" has been entered already.' },
  'planning.error.source-entered-already.remedy': { zh: '在已登记的文件下补条款。', en: 'Add the items to the document that is there.' },
  'planning.error.source-issued-in-the-future': { zh: '文件的日期还没到。', en: 'The document is dated in the future.' },
  'planning.error.source-issued-in-the-future.remedy': { zh: '填文件的成文日期。', en: 'Give the day on which it was issued.' },
  'planning.error.taken-up-already': { zh: '{{code}} 已经承接了这一条。', en: '{{code}} takes this item up already.' },
  'planning.error.taken-up-already.remedy': { zh: '换一个目标，或者不用再做什么。', en: 'Choose another goal, or leave it.' },
  'planning.error.item-of-another-plan': { zh: '这一条和目标不在同一份计划里。', en: 'The item and the goal belong to different plans.' },
  'planning.error.item-of-another-plan.remedy': { zh: '选同一份计划里的目标。', en: 'Choose a goal of the same plan.' },
  'planning.error.highlight-needs-an-optional-action': { zh: '规定动作做到就是合规，不列为亮点。', en: 'A required action is simply to be done; it is no highlight.' },
  'planning.error.highlight-needs-an-optional-action.remedy': { zh: '自选动作才提亮点；要改动作类别，先修改目标。', en: 'Only optional actions are raised; change the goal\'s action first if it is one.' },
  'planning.error.highlight-raised-already': { zh: '这个目标已经提过亮点。', en: 'This goal has a highlight already.' },
  'planning.error.highlight-raised-already.remedy': { zh: '要重写，先撤回原来的。', en: 'Withdraw that one first to write it anew.' },
} as const satisfies Texts
