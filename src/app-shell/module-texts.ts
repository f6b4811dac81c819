import type { Texts } from '../design/bilingual.ts'
import { texts as designTexts } from '../design/texts.ts'
import { texts as shellTexts } from './texts.ts'

// A module with texts adds two lines here: its catalogue below, and its keys to the registry, so that `t()` knows them.
declare module '../design/text-registry.ts' {
  interface TextRegistry { shell: keyof typeof shellTexts }
}

/** Every catalogue of the interface. */
export const moduleTexts: readonly Texts[] = [designTexts, shellTexts]
