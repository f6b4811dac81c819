import { uiOffer as access } from '../modules/access/ui/index.ts'
import { uiOffer as assessment } from '../modules/assessment/ui/index.ts'
import { uiOffer as branchLife } from '../modules/branch-life/ui/index.ts'
import { uiOffer as commitments } from '../modules/commitments/ui/index.ts'
import { uiOffer as integration } from '../modules/integration/ui/index.ts'
import { uiOffer as journal } from '../modules/journal/ui/index.ts'
import { uiOffer as ledgers } from '../modules/ledgers/ui/index.ts'
import { uiOffer as organisation } from '../modules/organisation/ui/index.ts'
import { uiOffer as planning } from '../modules/planning/ui/index.ts'
import { uiOffer as reports } from '../modules/reports/ui/index.ts'
import { uiOffer as rhythms } from '../modules/rhythms/ui/index.ts'
import { uiOffer as workbench } from '../modules/workbench/ui/index.ts'
import type { UiOffer } from './ui-offer.ts'

/** What each module offers to the shells, in the order of the rooms. A module with pages adds its `uiOffer` here. */
export const uiModules: readonly UiOffer[] = [workbench, journal, organisation, access, rhythms, planning, commitments, branchLife, ledgers, assessment, integration, reports]
