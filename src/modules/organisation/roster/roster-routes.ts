import { demandAnywhere } from '../../../foundation/actor/actor.ts'
import { route, type Route } from '../../../foundation/http/index.ts'
import { editPeople } from '../permissions.ts'
import { importRoster } from './import-roster.ts'
import { previewRoster } from './preview-roster.ts'
import { readWorkbook } from './read-workbook.ts'
import { rosterEndpoints } from './roster-contract.ts'
import { rosterInput } from './roster-fields.ts'
import { rosterRowsOnRecord, sectionNames } from './roster-rows-on-record.ts'
import { writeIssues } from './write-issues.ts'
import { workbookType, writeRoster } from './write-roster.ts'

// Who may not import is told so before the file is opened.
export const rosterRoutes: readonly Route[] = [
  route(rosterEndpoints.previewRoster, async ({ tx, actor, body, upload }) => {
    demandAnywhere(actor, editPeople)
    return previewRoster(tx, actor, rosterInput(actor, body, await readWorkbook(upload.bytes)))
  }),
  route(rosterEndpoints.importRoster, async ({ tx, actor, body, upload }) => {
    demandAnywhere(actor, editPeople)
    return importRoster(tx, actor, rosterInput(actor, body, await readWorkbook(upload.bytes)))
  }),
  route(rosterEndpoints.writeRosterIssues, async ({ tx, actor, body, upload }) => {
    demandAnywhere(actor, editPeople)
    const { issues } = await previewRoster(tx, actor, rosterInput(actor, body, await readWorkbook(upload.bytes)))
    return { name: actor.lang === 'zh' ? '花名册要改的地方.xlsx' : 'roster-to-be-corrected.xlsx', mediaType: workbookType, bytes: await writeIssues(issues, actor.lang) }
  }),
  route(rosterEndpoints.readRosterTemplate, async ({ reader, actor }) => ({ name: '花名册模板.xlsx', mediaType: workbookType, bytes: await writeRoster([], await sectionNames(reader, actor)) })),
  route(rosterEndpoints.exportRoster, async ({ reader, actor }) => ({ name: `花名册-${actor.today}.xlsx`, mediaType: workbookType, bytes: await writeRoster(await rosterRowsOnRecord(reader, actor), []) })),
]
