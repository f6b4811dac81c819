import type { Texts } from '../../../foundation/i18n/texts.ts'

/** Words of the page that imports goals, and of the sheets. */
export const sheetPageTexts = {
  'planning.sheet.import': { zh: '导入', en: 'Import' },
  'planning.sheet.title': { zh: '导入目标', en: 'Import goals' },
  'planning.sheet.way': { zh: '先预览，全对了再导入；按编号更新，不会重复', en: 'Preview first; goals are known by code, none comes twice' },
  'planning.sheet.template': { zh: '目标导入模板', en: 'Goals template' },
  'planning.sheet.template.get': { zh: '下载模板', en: 'Template' },
  'planning.sheet.how': { zh: '填写说明', en: 'How to fill it in' },
  'planning.sheet.file': { zh: 'Excel 文件', en: 'Excel file' },
  'planning.sheet.file.hint': { zh: '.xlsx；导出的文件改好后也能直接导回', en: '.xlsx; an exported file can be changed and brought back' },
  'planning.sheet.counts': { zh: '{{goals}} 项目标：新增 {{fresh}}，改动 {{changed}}，不变 {{unchanged}}', en: '{{goals}} goals: {{fresh}} new, {{changed}} changed, {{unchanged}} as they were' },
  'planning.sheet.action': { zh: '导入这 {{goals}} 项', en: 'Import these {{goals}}' },
  'planning.sheet.done': { zh: '已导入：新增 {{fresh}}，改动 {{changed}}，不变 {{unchanged}}', en: 'Imported: {{fresh}} new, {{changed}} changed, {{unchanged}} as they were' },
  'planning.sheet.see': { zh: '看计划', en: 'See the plan' },
  'planning.sheet.changes': { zh: '会改什么', en: 'What would change' },
  'planning.sheet.fresh': { zh: '新增', en: 'new' },
  'planning.sheet.changed': { zh: '改动', en: 'changed' },
  'planning.sheet.columns': { zh: '改了哪些列', en: 'Which columns' },
  'planning.measure.gathers': { zh: '算法', en: 'Counted as' },
  'planning.measure.gathers.sum': { zh: '累计', en: 'added up' },
  'planning.measure.gathers.level': { zh: '读数', en: 'reading' },
} as const satisfies Texts
