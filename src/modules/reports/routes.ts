import { route, type Route } from '../../foundation/http/index.ts'
import { endpoints } from './contract.ts'
import { halfYearReport } from './half-year-report.ts'
import { reportDocument } from './report-document.ts'
import { reportOptions } from './report-options.ts'

export const routes = (): readonly Route[] => [
  route(endpoints.reportOptions, async ({ reader, actor }) => reportOptions(reader, actor)),
  route(endpoints.halfYear, async ({ reader, actor, query }) => halfYearReport(reader, actor, query)),
  route(endpoints.halfYearWord, async ({ reader, actor, query }) => {
    const report = await halfYearReport(reader, actor, query)
    return { name: `${report.title}（${report.unit.name}）.docx`, mediaType: endpoints.halfYearWord.file, bytes: await reportDocument(report, { sources: query.sources === 'true' }) }
  }),
]
