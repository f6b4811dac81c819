import type { Texts } from '../../foundation/i18n/texts.ts'

/** Words of the blocks for secretaries and leaders. */
export const overviewTexts = {
  'workbench.strip': { zh: '{{unit}}：组织生活', en: '{{unit}}: meetings' },
  'workbench.strip.caption': { zh: '{{unit}}今年的组织生活，按制度和月份', en: 'Meetings of {{unit}} this year, by duty and month' },
  'workbench.strip.duty': { zh: '制度', en: 'Duty' },
  'workbench.strip.all': { zh: '整张对照表', en: 'The whole matrix' },
  'workbench.strip.cell': { zh: '{{duty}}，{{from}} 至 {{to}}，应 {{due}} 次，实 {{held}} 次：{{state}}', en: '{{duty}}, {{from}} to {{to}}, {{due}} due, {{held}} held: {{state}}' },
  'workbench.strip.done': { zh: '按期', en: 'in time' },
  'workbench.strip.late': { zh: '补记', en: 'recorded late' },
  'workbench.strip.short': { zh: '人数不够未开成', en: 'not held for want of a quorum' },
  'workbench.strip.missing': { zh: '逾期未开', en: 'overdue' },
  'workbench.strip.grace': { zh: '宽限期内', en: 'within the days of grace' },
  'workbench.strip.waiting': { zh: '本期未到', en: 'not yet due' },
  'workbench.lights': { zh: '要看的灯', en: 'Lights to look at' },
  'workbench.lights.none': { zh: '没有迟的、逾期的。', en: 'Nothing is late or overdue.' },
  'workbench.lights.count': { zh: '{{count}} 项', en: '{{count}}' },
  'workbench.light.late': { zh: '进度偏迟', en: 'late' },
  'workbench.light.overdue': { zh: '逾期', en: 'overdue' },
  'workbench.agency': { zh: '{{unit}}：四同', en: '{{unit}}: the four togethers' },
  'workbench.agency.map': { zh: '看融合图', en: 'To the integration map' },
  'workbench.agency.branches': { zh: '各支部的组织生活', en: 'Meetings of the branches' },
  'workbench.agency.branch.kept': { zh: '应开的都开了', en: 'everything due was held' },
  'workbench.agency.branch.short': { zh: '{{duty}}少 {{count}} 次', en: '{{duty}} short by {{count}}' },
  'workbench.agency.na': { zh: '不适用', en: 'n/a' },
} as const satisfies Texts
