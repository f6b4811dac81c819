import { demandAnywhere } from '../../foundation/actor/actor.ts'
import { route, type Route } from '../../foundation/http/index.ts'
import { readWorkbook } from '../organisation/index.ts'
import { changeRegister } from './change-register.ts'
import { endpoints } from './contract.ts'
import { correctEntry } from './correct-entry.ts'
import { defineRegister } from './define-register.ts'
import { enterEntry } from './enter-entry.ts'
import { entryDetail } from './entry-detail.ts'
import { entryList } from './entry-list.ts'
import { entryTemplate, exportEntries } from './export-entries.ts'
import { importEntries } from './import-entries.ts'
import { registerById } from './ledger-store.ts'
import { previewEntries } from './preview-entries.ts'
import { previewForm } from './preview-form.ts'
import { registerDetail } from './register-detail.ts'
import { registerList } from './register-list.ts'
import { strikeEntry } from './strike-entry.ts'

// Who may not import, or into what does not exist, is told so before the file is opened.
export const routes = (): readonly Route[] => [
  route(endpoints.listRegisters, async ({ reader, actor }) => registerList(reader, actor)),
  route(endpoints.defineRegister, async ({ tx, actor, body }) => ({ id: await defineRegister(tx, actor, body) })),
  route(endpoints.openRegister, async ({ reader, actor, params }) => registerDetail(reader, actor, params.id)),
  route(endpoints.previewForm, async ({ tx, actor, params, body }) => ({ changes: await previewForm(tx, actor, params.id, body) })),
  route(endpoints.changeRegister, async ({ tx, actor, params, body }) => ({ version: await changeRegister(tx, actor, params.id, body) })),
  route(endpoints.listEntries, async ({ reader, actor, params, query }) => entryList(reader, actor, params.id, query)),
  route(endpoints.exportEntries, async ({ reader, actor, params, query }) => exportEntries(reader, actor, params.id, query)),
  route(endpoints.readEntryTemplate, async ({ reader, actor, params }) => entryTemplate(reader, actor, params.id)),
  route(endpoints.enterEntry, async ({ tx, actor, params, body }) => ({ id: await enterEntry(tx, actor, params.id, body) })),
  route(endpoints.previewEntries, async ({ tx, actor, params, upload }) => {
    await registerById(tx, actor, params.id)
    demandAnywhere(actor, 'ledgers.enter')
    return previewEntries(tx, actor, params.id, await readWorkbook(upload.bytes))
  }),
  route(endpoints.importEntries, async ({ tx, actor, params, upload }) => {
    await registerById(tx, actor, params.id)
    demandAnywhere(actor, 'ledgers.enter')
    return importEntries(tx, actor, params.id, await readWorkbook(upload.bytes))
  }),
  route(endpoints.openEntry, async ({ reader, actor, params }) => entryDetail(reader, actor, params.id)),
  route(endpoints.correctEntry, async ({ tx, actor, params, body }) => ({ version: await correctEntry(tx, actor, params.id, body) })),
  route(endpoints.strikeEntry, async ({ tx, actor, params, body }) => ({ version: await strikeEntry(tx, actor, params.id, body) })),
]
