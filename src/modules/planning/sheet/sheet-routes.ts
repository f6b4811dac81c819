import { demandAnywhere } from '../../../foundation/actor/actor.ts'
import { route } from '../../../foundation/http/index.ts'
import { say } from '../../../foundation/i18n/texts.ts'
import { readWorkbook, workbookType } from '../../organisation/index.ts'
import { texts } from '../texts.ts'
import { importGoals, planToImport, previewGoals } from './import-goals.ts'
import { sheetEndpoints } from './sheet-contract.ts'
import { writeGoalTemplate } from './write-goal-template.ts'

// Who may not import is told so before the file is opened.
export const sheetRoutes = [
  route(sheetEndpoints.readGoalTemplate, async ({ actor }) => {
    demandAnywhere(actor, 'planning.see')
    return { name: `${say(actor.lang, texts['planning.sheet.template'])}.xlsx`, mediaType: workbookType, bytes: await writeGoalTemplate(actor.lang) }
  }),
  route(sheetEndpoints.previewGoals, async ({ tx, actor, params, upload }) => {
    const plan = await planToImport(tx, actor, params.id)
    return previewGoals(tx, actor, plan, await readWorkbook(upload.bytes))
  }),
  route(sheetEndpoints.importGoals, async ({ tx, actor, params, upload }) => {
    const plan = await planToImport(tx, actor, params.id)
    return importGoals(tx, actor, plan, await readWorkbook(upload.bytes))
  }),
]
