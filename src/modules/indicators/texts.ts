import type { Texts } from '../../foundation/i18n/texts.ts'

export const texts = {
  'indicators.error.period-backwards': { zh: '起止日期颠倒：{{from}} 晚于 {{to}}。', en: 'The period runs backwards: {{from}} is after {{to}}.' },
  'indicators.error.period-backwards.remedy': { zh: '把较早的日期放在前面。', en: 'Put the earlier day first.' },
  'indicators.field.period-backwards': { zh: '不能早于起始日期', en: 'must not be before the first day' },
} as const satisfies Texts
