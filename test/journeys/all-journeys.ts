import { branchMonth } from './branch-month.ts'
import { coverage } from './coverage.ts'
import { figures } from './figures.ts'
import { firstStart } from './first-start.ts'
import { groupChecks } from './group-check.ts'
import { halfYear } from './half-year.ts'
import { integration } from './integration.ts'
import type { Journey } from './journey.ts'
import { kindsAndRegisters } from './kinds-and-registers.ts'
import { ledgers } from './ledgers.ts'
import { printReport } from './print-report.ts'
import { scheme } from './scheme.ts'
import { signIn } from './sign-in.ts'
import { story } from './story.ts'
import { tour } from './tour.ts'
import { yearPlan } from './year-plan.ts'

/** Every journey, in the order in which they are walked on one demo. */
export const journeys: readonly Journey[] = [firstStart, ...signIn, ...story, ...integration, ...groupChecks, ...branchMonth, ...yearPlan, ...coverage, ...halfYear, ...scheme, ...ledgers, ...printReport, ...figures, ...kindsAndRegisters, ...tour]
