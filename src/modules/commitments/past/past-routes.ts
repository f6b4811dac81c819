import { demandAnywhere } from '../../../foundation/actor/actor.ts'
import { route, type Route } from '../../../foundation/http/index.ts'
import { readWorkbook } from '../../organisation/index.ts'
import { importPast } from './import-past.ts'
import { pastEndpoints } from './past-contract.ts'
import { pastList } from './past-list.ts'
import { previewPast } from './preview-past.ts'
import { writePastSheet } from './write-past-sheet.ts'

// Who may not import is told so before the file is opened.
export const pastRoutes: readonly Route[] = [
  route(pastEndpoints.listPastDeeds, async ({ reader, actor, query }) => pastList(reader, actor, query)),
  route(pastEndpoints.previewPastDeeds, async ({ tx, actor, upload }) => {
    demandAnywhere(actor, 'commitments.import-past')
    return previewPast(tx, actor, await readWorkbook(upload.bytes))
  }),
  route(pastEndpoints.importPastDeeds, async ({ tx, actor, upload }) => {
    demandAnywhere(actor, 'commitments.import-past')
    return importPast(tx, actor, await readWorkbook(upload.bytes))
  }),
  route(pastEndpoints.readPastTemplate, async ({ actor }) => {
    demandAnywhere(actor, 'commitments.import-past')
    return { name: '往年实事模板.xlsx', mediaType: pastEndpoints.readPastTemplate.file, bytes: await writePastSheet([]) }
  }),
]
