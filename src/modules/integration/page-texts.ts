import type { Texts } from '../../foundation/i18n/texts.ts'
import { indexTexts } from './index-texts.ts'
import { mapTexts } from './map-texts.ts'

/** Words of the pages of integration. */
export const pageTexts = {
  ...mapTexts,
  ...indexTexts,
} as const satisfies Texts
