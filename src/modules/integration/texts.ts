import type { Texts } from '../../foundation/i18n/texts.ts'
import { pageTexts } from './page-texts.ts'

export const texts = {
  ...pageTexts,
  'integration.error.period-backwards': { zh: '时段的止日早于起日。', en: 'The period ends before it begins.' },
  'integration.error.period-backwards.remedy': { zh: '把止日改到起日之后。', en: 'Choose an end after the beginning.' },
  'integration.field.period-backwards': { zh: '不能早于起日', en: 'must not lie before the beginning' },
} as const satisfies Texts
