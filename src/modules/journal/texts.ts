import type { Texts } from '../../foundation/i18n/texts.ts'
import { pageTexts } from './page-texts.ts'

export const texts = {
  ...pageTexts,
  'journal.error.fact-in-the-future': { zh: '{{date}} 还没有到，不能记成已经发生。', en: '{{date}} has not come yet, so it cannot be recorded as done.' },
  'journal.error.fact-in-the-future.remedy': { zh: '填写实际发生的日期，最晚是今天。', en: 'Give the day on which it happened, today at the latest.' },
  'journal.error.not-a-decimal': { zh: '“{{value}}”不是一个数。', en: '“{{value}}” is not a number.' },
  'journal.error.not-a-decimal.remedy': { zh: '写成 12 或 12.5 这样的数，不带单位。', en: 'Write it like 12 or 12.5, without a unit.' },
} as const satisfies Texts
