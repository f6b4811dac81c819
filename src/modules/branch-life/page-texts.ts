import type { Texts } from '../../foundation/i18n/texts.ts'

/** The words of the pages. */
export const pageTexts = {
  'branch-life.title': { zh: '组织生活', en: 'Organisational life' },
} as const satisfies Texts
