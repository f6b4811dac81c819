import type { Texts } from '../../foundation/i18n/texts.ts'

/** The words of the pages. */
export const pageTexts = {
  'reports.title': { zh: '报告', en: 'Reports' },
} as const satisfies Texts
