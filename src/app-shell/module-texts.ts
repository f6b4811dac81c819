import type { Texts } from '../design/bilingual.ts'
import { texts as designTexts } from '../design/texts.ts'
import { pageTexts as accessTexts } from '../modules/access/page-texts.ts'
import { pageTexts as assessmentTexts } from '../modules/assessment/page-texts.ts'
import { pageTexts as branchLifeTexts } from '../modules/branch-life/page-texts.ts'
import { pageTexts as commitmentsTexts } from '../modules/commitments/page-texts.ts'
import { texts as indicatorsTexts } from '../modules/indicators/texts.ts'
import { pageTexts as integrationTexts } from '../modules/integration/page-texts.ts'
import { pageTexts as journalTexts } from '../modules/journal/page-texts.ts'
import { pageTexts as ledgersTexts } from '../modules/ledgers/page-texts.ts'
import { pageTexts as organisationTexts } from '../modules/organisation/page-texts.ts'
import { pageTexts as planningTexts } from '../modules/planning/page-texts.ts'
import { pageTexts as reportsTexts } from '../modules/reports/page-texts.ts'
import { pageTexts as rhythmsTexts } from '../modules/rhythms/page-texts.ts'
import { pageTexts as workbenchTexts } from '../modules/workbench/page-texts.ts'
import { texts as shellTexts } from './texts.ts'

// A module with texts adds its catalogue below and its keys to the registry, so that `t()` knows them. Where it keeps page texts
// apart (page-texts.ts), only those: the texts of refusals stay with the server, which sends them in the reader's language.
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
    ledgers: keyof typeof ledgersTexts
    indicators: keyof typeof indicatorsTexts
    assessment: keyof typeof assessmentTexts
    integration: keyof typeof integrationTexts
    reports: keyof typeof reportsTexts
    workbench: keyof typeof workbenchTexts
  }
}

/** Every catalogue of the interface. */
export const moduleTexts: readonly Texts[] = [designTexts, shellTexts, journalTexts, organisationTexts, accessTexts, rhythmsTexts, planningTexts, commitmentsTexts, branchLifeTexts, ledgersTexts, indicatorsTexts, assessmentTexts, integrationTexts, reportsTexts, workbenchTexts]
