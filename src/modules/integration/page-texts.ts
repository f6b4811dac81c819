import type { Texts } from '../../foundation/i18n/texts.ts'
import { mapTexts } from './map-texts.ts'

/** Words of the pages of integration. */
export const pageTexts = {
  ...mapTexts,
} as const satisfies Texts
