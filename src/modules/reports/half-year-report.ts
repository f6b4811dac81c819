import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { figure } from '../indicators/index.ts'
import type { HalfYearReport, ReportFigure } from './contract.ts'
import { refuse } from './errors.ts'
import { halfYearTemplate } from './half-year-template.ts'
import { reportScope, type ReportScope } from './report-scope.ts'
import { documentDate, figureText, halfYear, runsOf, type TemplateRun } from './template-rules.ts'

/** `asOf`: as known at that instant (default: now), so that the Word file says what the preview said. */
export type HalfYearQuery = { unit: string; year: number; half: '1' | '2'; asOf?: string | undefined }

type Period = { from: string; to: string; asOf: string }

/** The half-year report of a Party organisation: five short parts whose every number is a figure that opens. A half-year still running is reported up to today. */
export async function halfYearReport(reader: Reader, actor: Actor, { unit, year, half: halfText, asOf }: HalfYearQuery): Promise<HalfYearReport> {
  const scope = await reportScope(reader, actor, unit)
  const half = halfText === '1' ? 1 : 2
  const { from, to } = halfYear(year, half)
  if (from > actor.today) throw refuse('half-year-lies-ahead', {}, [{ path: 'query.half', code: 'reports.error.half-year-lies-ahead' }])
  const asked = asOf === undefined || new Date(asOf) > actor.at ? actor.at : new Date(asOf)
  const period: Period = { from, to: to > actor.today ? actor.today : to, asOf: asked.toISOString() }
  const figures: ReportFigure[] = []
  const parts: HalfYearReport['parts'] = []
  for (const part of halfYearTemplate) {
    const runs: HalfYearReport['parts'][number]['runs'] = []
    for (const run of runsOf(part.text)) runs.push('text' in run ? run : await figureRun(reader, actor, scope, period, run, figures))
    parts.push({ heading: part.heading, runs })
  }
  const words = half === 1 ? '上半年' : '下半年'
  return {
    unit: { id: scope.unit.id, name: scope.unit.name },
    year,
    half,
    ...period,
    title: `${year}年${words}党建与业务融合情况报告`,
    addressee: scope.addressee,
    opening: `现将${scope.unit.name}${year}年${words}党建与业务融合情况报告如下。`,
    parts,
    signature: scope.unit.name,
    date: documentDate(actor.today),
    figures,
  }
}

async function figureRun(reader: Reader, actor: Actor, scope: ReportScope, period: Period, run: Extract<TemplateRun, { side: string }>, figures: ReportFigure[]) {
  const reference = { indicator: run.indicator, scope: run.side === 'party' ? scope.unit.id : scope.business, ...period }
  const found = await figure(reader, actor, reference)
  figures.push({ label: found.label, unit: found.unit, value: found.value, state: found.state, seal: found.seal.state, scopeName: found.scope.name, figure: reference })
  return { figure: figures.length - 1, text: figureText(found.value, found.state, found.unit.zh) }
}
