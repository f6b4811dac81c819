import { demand, demandAnywhere } from '../../foundation/actor/actor.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { route, type Route } from '../../foundation/http/index.ts'
import { unitById } from '../organisation/index.ts'
import { addDuty } from './add-duty.ts'
import { changeDuty } from './change-duty.ts'
import { endpoints } from './contract.ts'
import { due } from './due.ts'
import { dutyOptions } from './duty-options.ts'
import { dutyRows } from './duty-rows.ts'
import { endDuty } from './end-duty.ts'
import { enterReport } from './enter-report.ts'
import { seeDuties } from './permissions.ts'
import { reportList } from './report-list.ts'
import { takeBackReport } from './take-back-report.ts'

export const routes = (): readonly Route[] => [
  route(endpoints.listDuties, async ({ reader, actor }) => dutyRows(reader, actor)),
  route(endpoints.changeDuty, async ({ tx, actor, params, body }) => {
    await changeDuty(tx, actor, { code: params.code, ...body })
    return {}
  }),
  route(endpoints.dutyOptions, async ({ reader, actor }) => dutyOptions(reader, actor)),
  route(endpoints.addDuty, async ({ tx, actor, body }) => ({ code: await addDuty(tx, actor, body) })),
  route(endpoints.endDuty, async ({ tx, actor, params, body }) => {
    await endDuty(tx, actor, params.code, body)
    return undefined
  }),
  route(endpoints.listDue, async ({ reader, actor, query }) => {
    const unit = await unitById(reader, actor.tenant, query.unit, actor.today)
    if (!unit) throw notFound()
    demand(actor, seeDuties, unit.path, seeDuties)
    const items = await due(reader, { tenant: actor.tenant, unitPath: unit.path, duty: query.duty, from: query.from, to: query.to })
    const rows = items.map((item) => ({ unit: { id: item.unit.id, code: item.unit.code, name: item.unit.name }, duty: item.duty.code, label: item.duty.label, periodFrom: item.periodFrom, periodTo: item.periodTo, dueBy: item.dueBy }))
    return { rows, total: rows.length }
  }),
  route(endpoints.listReports, async ({ reader, actor, query }) => {
    demandAnywhere(actor, seeDuties)
    return reportList(reader, actor, query)
  }),
  route(endpoints.enterReport, async ({ tx, actor, body }) => ({ id: await enterReport(tx, actor, body) })),
  route(endpoints.takeBackReport, async ({ tx, actor, params, body }) => {
    await takeBackReport(tx, actor, params.id, body)
    return undefined
  }),
]
