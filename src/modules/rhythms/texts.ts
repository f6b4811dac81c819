import type { Texts } from '../../foundation/i18n/texts.ts'

export const texts = {
  'rhythms.error.duty-changes-from-today-on': { zh: '制度周期只能从今天({{today}})起修改,以前应办的不变。', en: 'A duty rhythm changes from today ({{today}}) on; what was owed before stays owed.' },
  'rhythms.error.duty-changes-from-today-on.remedy': { zh: '把起始日期改为今天或以后。', en: 'Choose today or a later day.' },
  'rhythms.field.from-today': { zh: '不能早于今天', en: 'may not lie before today' },
} as const satisfies Texts
