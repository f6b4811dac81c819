import type { Texts } from '../design/bilingual.ts'
import { texts as designTexts } from '../design/texts.ts'
import { texts as accessTexts } from '../modules/access/texts.ts'
import { texts as assessmentTexts } from '../modules/assessment/texts.ts'
import { texts as branchLifeTexts } from '../modules/branch-life/texts.ts'
import { texts as commitmentsTexts } from '../modules/commitments/texts.ts'
import { texts as indicatorsTexts } from '../modules/indicators/texts.ts'
import { texts as journalTexts } from '../modules/journal/texts.ts'
import { texts as organisationTexts } from '../modules/organisation/texts.ts'
import { texts as planningTexts } from '../modules/planning/texts.ts'
import { texts as reportsTexts } from '../modules/reports/texts.ts'
import { texts as rhythmsTexts } from '../modules/rhythms/texts.ts'
import { texts as workbenchTexts } from '../modules/workbench/texts.ts'
import { texts as shellTexts } from './texts.ts'

// A module with texts adds its catalogue below and its keys to the registry, so that `t()` knows them.
declare module '../design/text-registry.ts' {
  interface TextRegistry {
    shell: keyof typeof shellTexts
    journal: keyof typeof journalTexts
    organisation: keyof typeof organisationTexts
    access: keyof typeof accessTexts
    rhythms: keyof typeof rhythmsTexts
    planning: keyof typeof planningTexts
    commitments: keyof typeof commitmentsTexts
    branchLife: keyof typeof branchLifeTexts
    indicators: keyof typeof indicatorsTexts
    assessment: keyof typeof assessmentTexts
    reports: keyof typeof reportsTexts
    workbench: keyof typeof workbenchTexts
  }
}

/** Every catalogue of the interface. */
export const moduleTexts: readonly Texts[] = [designTexts, shellTexts, journalTexts, organisationTexts, accessTexts, rhythmsTexts, planningTexts, commitmentsTexts, branchLifeTexts, indicatorsTexts, assessmentTexts, reportsTexts, workbenchTexts]
