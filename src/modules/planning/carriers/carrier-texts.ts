import type { Texts } from '../../../foundation/i18n/texts.ts'

/** The refusals about carriers. */
export const carrierTexts = {
  'planning.error.carrier-stands-behind-business': { zh: '载体挂在业务目标上，党建目标不挂。', en: 'A carrier stands behind a business goal, not a Party goal.' },
  'planning.error.carrier-stands-behind-business.remedy': { zh: '打开它服务的业务目标，在那里挂。', en: 'Open the business goal that it serves and attach it there.' },
  'planning.error.carrier-needs-a-party-organisation': { zh: '载体由党组织设立，科室不设。', en: 'A Party organisation puts up a carrier; a section does not.' },
  'planning.error.carrier-needs-a-party-organisation.remedy': { zh: '选一个支部或机关党委。', en: 'Choose a branch or the Party committee.' },
  'planning.error.carrier-attached-already': { zh: '这个目标已有同名载体。', en: 'This goal has a carrier of that name already.' },
  'planning.error.carrier-attached-already.remedy': { zh: '换一个名称，或先撤下原来的。', en: 'Choose another name, or end the other first.' },
} as const satisfies Texts
