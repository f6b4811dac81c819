import type { Texts } from '../../foundation/i18n/texts.ts'
import { pageTexts } from './page-texts.ts'

export const texts = {
  ...pageTexts,
  'reports.sheet.number': { zh: '序号', en: 'No.' },
  'reports.sheet.figure': { zh: '项目', en: 'Figure' },
  'reports.sheet.value': { zh: '数', en: 'Value' },
  'reports.sheet.scope': { zh: '范围', en: 'Scope' },
  'reports.sheet.day': { zh: '日期', en: 'Day' },
  'reports.sheet.record': { zh: '依据的记录', en: 'Record it comes from' },
  'reports.sheet.recordUnit': { zh: '记录单位', en: 'Unit of the record' },
  'reports.sheet.adds': { zh: '计数', en: 'Adds' },
  'reports.sheet.na': { zh: '不适用', en: 'not applicable' },
  'reports.sheet.more': { zh: '共 {{count}} 条，此处列前 {{most}} 条，其余在系统中打开。', en: 'Of {{count}} records the first {{most}} stand here; the others open in the program.' },
  'reports.error.half-year-lies-ahead': { zh: '这个半年还没有开始。', en: 'This half-year has not begun.' },
  'reports.error.half-year-lies-ahead.remedy': { zh: '选已经开始的半年；没过完的，报告写到今天为止。', en: 'Choose one that has begun; while it runs, the report goes up to today.' },
  'reports.error.year-lies-ahead': { zh: '这一年还没有开始。', en: 'This year has not begun.' },
  'reports.error.year-lies-ahead.remedy': { zh: '选已经开始的年份；没过完的，总结写到今天为止。', en: 'Choose one that has begun; while it runs, the summary goes up to today.' },
  'reports.error.unit-has-no-half-year-report': { zh: '报告由党支部、党总支、机关党委出。', en: 'A report is made by a branch, a general branch or a Party committee.' },
  'reports.error.unit-has-no-half-year-report.remedy': { zh: '换一个党组织。', en: 'Choose another Party organisation.' },
} as const satisfies Texts
