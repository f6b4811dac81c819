import type { Texts } from '../../foundation/i18n/texts.ts'
import { pageTexts } from './page-texts.ts'

export const texts = {
  ...pageTexts,
  'integration.error.period-backwards': { zh: '时段的止日早于起日。', en: 'The period ends before it begins.' },
  'integration.error.period-backwards.remedy': { zh: '把止日改到起日之后。', en: 'Choose an end after the beginning.' },
  'integration.error.scheme-asks-for-more': { zh: '融合度方案里有记录回答不了的输入，或没有 index 这一项。', en: 'The scheme of the index asks for an input that no record answers, or has no outcome called index.' },
  'integration.error.scheme-asks-for-more.remedy': { zh: '在方案里只用系统已有的指标，结果项里留一个 index，再录入新版本。', en: 'Use only indicators that exist, keep an outcome called index, and enter a new version.' },
  'integration.field.period-backwards': { zh: '不能早于起日', en: 'must not lie before the beginning' },
} as const satisfies Texts
