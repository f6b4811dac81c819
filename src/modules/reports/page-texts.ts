import type { Texts } from '../../foundation/i18n/texts.ts'

/** The words of the pages. */
export const pageTexts = {
  'reports.title': { zh: '报告', en: 'Reports' },
  'reports.half-year.title': { zh: '{{year}} 年{{half}}报告', en: 'Report on the {{half}} of {{year}}' },
  'reports.half.1': { zh: '上半年', en: 'first half' },
  'reports.half.2': { zh: '下半年', en: 'second half' },
  'reports.audience': { zh: '支委以上、党务干部、党组', en: 'branch committees and above, the Party office, the leading group' },
  'reports.facts': { zh: '{{count}} 个数全部来自记录，截至 {{asOf}}', en: 'All {{count}} figures come from records, as of {{asOf}}' },
  'reports.chinese': { zh: '公文版式（GB/T 9704），22 行 × 28 字', en: 'Official layout (GB/T 9704), in Chinese' },
  'reports.word': { zh: '导出 Word', en: 'Download as Word' },
  'reports.print': { zh: '打印', en: 'Print' },
  'reports.settings': { zh: '报告', en: 'Report' },
  'reports.template': { zh: '模板', en: 'Template' },
  'reports.template.half-year': { zh: '半年报告', en: 'Half-year report' },
  'reports.template.annual': { zh: '年度总结', en: 'Annual summary' },
  'reports.annual.title': { zh: '{{year}} 年年度总结', en: 'Annual summary of {{year}}' },
  'reports.records': { zh: '附：各数依据的记录', en: 'Append the records behind the figures' },
  'reports.records.hint': { zh: '附录逐个列出每个数的记录，最多各列 200 条。', en: 'The appendix lists the records of each figure, at most 200 of each.' },
  'reports.unit': { zh: '单位', en: 'Unit' },
  'reports.period': { zh: '时段', en: 'Period' },
  'reports.sources': { zh: '附：数据出处', en: 'Append where the figures come from' },
  'reports.sources.hint': { zh: '附录逐个写明每个数的指标和范围。', en: 'The appendix names indicator and scope of each figure.' },
  'reports.paper': { zh: '报告预览', en: 'Preview of the report' },
  'reports.figures': { zh: '文中的数', en: 'Figures in the text' },
  'reports.figures.foot': { zh: '文中和这里的每个数都能打开', en: 'Every figure here and in the text opens' },
  'reports.none.title': { zh: '还没有能出报告的单位', en: 'There is no unit to report for' },
} as const satisfies Texts
