import { pageTexts } from './page-texts.ts'

/** The workbench refuses nothing of its own: its texts are those of its pages. */
export const texts = pageTexts
