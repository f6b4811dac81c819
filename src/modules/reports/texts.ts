import type { Texts } from '../../foundation/i18n/texts.ts'
import { pageTexts } from './page-texts.ts'

export const texts = {
  ...pageTexts,
  'reports.error.half-year-lies-ahead': { zh: '这个半年还没有开始。', en: 'This half-year has not begun.' },
  'reports.error.half-year-lies-ahead.remedy': { zh: '选已经开始的半年；没过完的，报告写到今天为止。', en: 'Choose one that has begun; while it runs, the report goes up to today.' },
  'reports.error.year-lies-ahead': { zh: '这一年还没有开始。', en: 'This year has not begun.' },
  'reports.error.year-lies-ahead.remedy': { zh: '选已经开始的年份；没过完的，总结写到今天为止。', en: 'Choose one that has begun; while it runs, the summary goes up to today.' },
  'reports.error.unit-has-no-half-year-report': { zh: '报告由党支部、党总支、机关党委出。', en: 'A report is made by a branch, a general branch or a Party committee.' },
  'reports.error.unit-has-no-half-year-report.remedy': { zh: '换一个党组织。', en: 'Choose another Party organisation.' },
} as const satisfies Texts
