import type { Texts } from '../design/bilingual.ts'
import { texts as designTexts } from '../design/texts.ts'
import { pageTexts as assessmentTexts } from '../modules/assessment/page-texts.ts'
import { pageTexts as branchLifeTexts } from '../modules/branch-life/page-texts.ts'
import { pageTexts as commitmentsTexts } from '../modules/commitments/page-texts.ts'
import { pageTexts as journalTexts } from '../modules/journal/page-texts.ts'
import { pageTexts as planningTexts } from '../modules/planning/page-texts.ts'
import { texts as shellTexts } from './texts.ts'

// A module with pages adds two lines here: its page texts below, and their keys to the registry, so that `t()` knows them.
// The texts of its refusals stay with the server, which sends them in the reader's language.
declare module '../design/text-registry.ts' {
  interface TextRegistry {
    shell: keyof typeof shellTexts
    journal: keyof typeof journalTexts
    planning: keyof typeof planningTexts
    commitments: keyof typeof commitmentsTexts
    'branch-life': keyof typeof branchLifeTexts
    assessment: keyof typeof assessmentTexts
  }
}

/** Every catalogue of the interface. */
export const moduleTexts: readonly Texts[] = [designTexts, shellTexts, journalTexts, planningTexts, commitmentsTexts, branchLifeTexts, assessmentTexts]
