import type { Texts } from '../../foundation/i18n/texts.ts'
import { pageTexts } from './page-texts.ts'

export const texts = {
  ...pageTexts,
  'rhythms.error.duty-changes-from-today-on': { zh: '制度周期只能从今天（{{today}}）起修改，以前应办的不变。', en: 'A duty rhythm changes from today ({{today}}) on; what was owed before stays owed.' },
  'rhythms.error.duty-changes-from-today-on.remedy': { zh: '把起始日期改为今天或以后。', en: 'Choose today or a later day.' },
  'rhythms.field.from-today': { zh: '不能早于今天', en: 'may not lie before today' },
  'rhythms.error.duty-takes-no-report': { zh: '这项制度由会议或学习落实，不登记报送。', en: 'This duty is fulfilled by a meeting or a study session, not by a report.' },
  'rhythms.error.duty-takes-no-report.remedy': { zh: '在组织生活里记那次会，会自动计入。', en: 'Record the meeting; it counts by itself.' },
  'rhythms.error.duty-not-owed': { zh: '这个单位在这一期没有这项报送。', en: 'The unit owes no such report in this period.' },
  'rhythms.error.duty-not-owed.remedy': { zh: '从待报清单里选一项。', en: 'Choose one of those still owed.' },
  'rhythms.error.report-lies-ahead': { zh: '报送日期 {{day}} 还没到。', en: 'The day of the report, {{day}}, lies ahead.' },
  'rhythms.error.report-lies-ahead.remedy': { zh: '报送以后再登记。', en: 'Enter it once it has been handed in.' },
  'rhythms.error.report-before-its-period': { zh: '这一期从 {{from}} 开始，报送日期不能更早。', en: 'The period begins on {{from}}; the report cannot be earlier.' },
  'rhythms.error.report-before-its-period.remedy': { zh: '核对日期，或选上一期。', en: 'Check the day, or choose the period before.' },
  'rhythms.error.late-report-needs-a-reason': { zh: '已过 {{dueBy}} 的期限，要写一句原因。', en: 'It was due by {{dueBy}}; say in a sentence why it is late.' },
  'rhythms.error.late-report-needs-a-reason.remedy': { zh: '写明原因；记录标“补”，不倒签。', en: 'Give the reason; the entry is marked late and never back-dated.' },
  'rhythms.error.reported-already': { zh: '这一期已经登记过了。', en: 'A report for this period has been entered.' },
  'rhythms.error.reported-already.remedy': { zh: '登错了的先撤回，再重新登记。', en: 'Take the earlier entry back first if it was a mistake.' },
  'rhythms.error.report-taken-back': { zh: '这次报送已经撤回了。', en: 'This report has been taken back.' },
  'rhythms.error.report-taken-back.remedy': { zh: '刷新看看现在的情况。', en: 'Look at how it stands now.' },
} as const satisfies Texts
