import { z } from 'zod'
import { bilingual, day, endpoint, id } from '../../foundation/http/index.ts'

const figureRef = z.strictObject({ indicator: z.string(), scope: z.string(), from: z.string(), to: z.string(), asOf: z.string() })

const reportFigure = z.strictObject({
  label: bilingual,
  unit: bilingual,
  value: z.string().nullable(),
  state: z.enum(['value', 'na', 'missing']),
  seal: z.enum(['sealed', 'waiting', 'corrected', 'broken', 'typed']),
  scopeName: z.string(),
  figure: figureRef,
})

/** A piece of a paragraph: words, or the number of a figure in `figures` (`inWords`: written out as a numeral). */
const run = z.union([z.strictObject({ text: z.string() }), z.strictObject({ figure: z.int(), text: z.string(), inWords: z.literal(true).optional() })])

const report = z.strictObject({
  unit: z.strictObject({ id: z.string(), name: z.string() }),
  year: z.int(),
  from: day,
  to: day,
  asOf: z.string(),
  title: z.string(),
  addressee: z.string(),
  opening: z.string(),
  parts: z.array(z.strictObject({ heading: z.string(), runs: z.array(run) })),
  signature: z.string(),
  date: z.string(),
  figures: z.array(reportFigure),
})

const halfYearReport = report.extend({ half: z.union([z.literal(1), z.literal(2)]) })

/** What every report holds, whatever its period. */
export type Report = z.output<typeof report>
export type HalfYearReport = z.output<typeof halfYearReport>
export type ReportFigure = z.output<typeof reportFigure>

const annualQuery = { unit: id, year: z.coerce.number().int().min(2000).max(2199), asOf: z.iso.datetime({ offset: true }).optional() }
const query = { unit: id, year: z.coerce.number().int().min(2000).max(2199), half: z.enum(['1', '2']), asOf: z.iso.datetime({ offset: true }).optional() }
const errors = ['reports.half-year-lies-ahead', 'reports.unit-has-no-half-year-report'] as const
const annualErrors = ['reports.year-lies-ahead', 'reports.unit-has-no-half-year-report'] as const
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const endpoints = {
  reportOptions: endpoint({ method: 'GET', path: '/report-options', summary: { zh: '能出报告的单位', en: 'The units that a report can be made for' }, access: 'signed-in', response: z.strictObject({ today: day, units: z.array(z.strictObject({ id: z.string(), name: z.string() })) }) }),
  halfYear: endpoint({ method: 'GET', path: '/reports/half-year', summary: { zh: '半年报告预览：每个数都能打开', en: 'Half-year report: a preview whose figures open' }, access: 'signed-in', query: z.strictObject(query), response: halfYearReport, errors }),
  halfYearWord: endpoint({
    method: 'GET',
    path: '/reports/half-year.docx',
    summary: { zh: '半年报告（Word，公文格式）', en: 'Half-year report as Word, in official layout' },
    access: 'signed-in',
    query: z.strictObject({ ...query, sources: z.enum(['true', 'false']).default('false') }),
    file: word,
    errors,
  }),
  halfYearSheet: endpoint({ method: 'GET', path: '/reports/half-year.xlsx', summary: { zh: '半年报告的数和各自的记录（Excel）', en: 'The figures of the half-year report with their records, as Excel' }, access: 'signed-in', query: z.strictObject(query), file: sheet, errors }),
  annual: endpoint({ method: 'GET', path: '/reports/annual', summary: { zh: '年度总结预览：每个数都能打开', en: 'Annual summary: a preview whose figures open' }, access: 'signed-in', query: z.strictObject(annualQuery), response: report, errors: annualErrors }),
  annualWord: endpoint({ method: 'GET', path: '/reports/annual.docx', summary: { zh: '年度总结（Word，公文格式），可附各数依据的记录', en: 'Annual summary as Word, in official layout; with the records behind its figures on request' }, access: 'signed-in', query: z.strictObject({ ...annualQuery, records: z.enum(['true', 'false']).default('false') }), file: word, errors: annualErrors }),
  annualSheet: endpoint({ method: 'GET', path: '/reports/annual.xlsx', summary: { zh: '年度总结的数和各自的记录（Excel）', en: 'The figures of the annual summary with their records, as Excel' }, access: 'signed-in', query: z.strictObject(annualQuery), file: sheet, errors: annualErrors }),
}
