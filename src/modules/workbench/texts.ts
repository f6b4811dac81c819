import type { Texts } from '../../foundation/i18n/texts.ts'

export const texts = {
  'workbench.title': { zh: '工作台', en: 'Workbench' },
} as const satisfies Texts
