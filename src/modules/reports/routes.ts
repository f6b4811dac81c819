import { route, type Route } from '../../foundation/http/index.ts'
import type { Gathered } from '../../offer.ts'
import { annualReport } from './annual-report.ts'
import { endpoints } from './contract.ts'
import { figureSheet } from './figure-sheet.ts'
import { halfYearReport } from './half-year-report.ts'
import { recordAppendix } from './record-appendix.ts'
import { reportDocument } from './report-document.ts'
import { reportOptions } from './report-options.ts'

export const routes = (gathered: Gathered): readonly Route[] => [
  route(endpoints.reportOptions, async ({ reader, actor }) => reportOptions(reader, actor)),
  route(endpoints.halfYear, async ({ reader, actor, query }) => halfYearReport(reader, actor, query)),
  route(endpoints.halfYearWord, async ({ reader, actor, query }) => {
    const report = await halfYearReport(reader, actor, query)
    return { name: `${report.title}（${report.unit.name}）.docx`, mediaType: endpoints.halfYearWord.file, bytes: await reportDocument(report, { sources: query.sources === 'true' }) }
  }),
  route(endpoints.halfYearSheet, async ({ reader, actor, query }) => figureSheet(reader, actor, gathered, await halfYearReport(reader, actor, query))),
  route(endpoints.annual, async ({ reader, actor, query }) => annualReport(reader, actor, query)),
  route(endpoints.annualWord, async ({ reader, actor, query }) => {
    const report = await annualReport(reader, actor, query)
    const records = query.records === 'true' ? await recordAppendix(reader, actor, gathered, report.figures) : undefined
    return { name: `${report.title}（${report.unit.name}）.docx`, mediaType: endpoints.annualWord.file, bytes: await reportDocument(report, { sources: false, records }) }
  }),
  route(endpoints.annualSheet, async ({ reader, actor, query }) => figureSheet(reader, actor, gathered, await annualReport(reader, actor, query))),
]
